/** What answers and accepted requests called things: later requests call them by these names, and so reach what is there. */
import type { Random } from "../support/random.ts";
import { Members, type Tree } from "./input-tree.ts";

const keptOfAName = 12;
const longestText = 2_000;

/** Texts by service and by the member that held them. */
export class LearntNames {
  readonly #byMember = new Map<string, string[]>();
  readonly #arns = new Map<string, string[]>();
  readonly #ids = new Map<string, string[]>();

  /** Takes every text out of an answer in JSON or XML. */
  learn(service: string, body: string): void {
    for (const [, name = "", text = ""] of body.matchAll(/"(\w+)"\s*:\s*"((?:[^"\\]|\\.)*)"/g))
      this.#add(service, name, text.replaceAll(/\\(["\\/])/g, "$1"));
    for (const [, name = "", text = ""] of body.matchAll(/<(\w+)>([^<]+)<\/\1>/g))
      this.#add(service, name, unescaped(text));
  }

  /** Takes every text out of an accepted input. */
  learnInput(service: string, input: Members): void {
    for (const [name, value] of input.entries) this.#learnValue(service, name, value);
  }

  #learnValue(service: string, name: string, value: Tree): void {
    if (typeof value === "string") this.#add(service, name, value);
    else if (Array.isArray(value)) for (const item of value) this.#learnValue(service, name, item);
    else if (value instanceof Members) this.learnInput(service, value);
  }

  /** A text that the service knows under that name, or under the end of it. */
  find(random: Random, service: string, member: string): string | undefined {
    const name = member.toLowerCase().replace(/s?\[\]$|\{\w\}$/, "");
    const known = this.#byMember.get(`${service}.${name}`) ?? this.#byMember.get(`${service}.${shortened(name)}`);
    if (known !== undefined && !random.oneIn(5)) return random.find(known);
    if (name.endsWith("arn") || random.oneIn(8)) return random.find(this.#arns.get(service) ?? []);
    if (/id(entifier)?$/.test(name)) return random.find(this.#ids.get(service) ?? []);
    return random.find(known ?? []);
  }

  #add(service: string, member: string, text: string): void {
    if (text === "" || text.length > longestText) return;
    const name = member.toLowerCase();
    keep(this.#byMember, `${service}.${name}`, text);
    if (text.startsWith("arn:")) keep(this.#arns, service, text);
    else if (name.endsWith("id")) keep(this.#ids, service, text);
  }
}

/** The first ones stay, for they are what the region was prepared with; of later ones the newest. */
function keep(map: Map<string, string[]>, name: string, text: string): void {
  const texts = map.get(name) ?? [];
  map.set(name, texts);
  if (texts.includes(text)) return;
  if (texts.length >= keptOfAName) texts.splice(keptOfAName / 2, 1);
  texts.push(text);
}

/** `TargetKeyId` is a `KeyId`, `SourceArn` an `Arn`. */
function shortened(name: string): string {
  return name.replace(/^(source|target|destination|new|old|parent|child|resource|next|s3)(?=.)/, "");
}

function unescaped(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
