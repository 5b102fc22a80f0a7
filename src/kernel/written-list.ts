/** Lists of outputs that can be written without being made: a thousand entries of a listing cost more as objects than as text. */

/** Appends the XML elements of all items with their tags, a few at a time: what the model's writer would write of `make`'s items. */
export type ListWriter = (append: (text: string) => void) => void;

/** A list is asked for its writer by this name. A WeakMap would keep each page's rows alive through scavenges, which hold its values. */
const writer = Symbol("writer");

/**
 * An array as any other, except that its items are made when the first of them is looked at, and that an answer in XML takes
 * its text from `write` and never looks.
 */
export function writtenList<Item extends object>(write: ListWriter, make: () => Item[]): Item[] {
  let made: Item[] | undefined;
  const items = (target: Item[]): Item[] => {
    if (!made) {
      made = make();
      for (const item of made) target.push(item);
    }
    return target;
  };
  return new Proxy<Item[]>([], {
    get: (target, name) => (name === writer ? write : (Reflect.get(items(target), name) as unknown)),
    has: (target, name) => Reflect.has(items(target), name),
    ownKeys: (target) => Reflect.ownKeys(items(target)),
    getOwnPropertyDescriptor: (target, name) => Reflect.getOwnPropertyDescriptor(items(target), name),
    set: (target, name, value) => Reflect.set(items(target), name, value),
  });
}

/** How to write a list made by `writtenList`; undefined for any other. */
export function listWriter(list: object): ListWriter | undefined {
  return (list as { readonly [writer]?: ListWriter })[writer];
}
