/** Which modules of the console share a file: a page asks for few files, and they hold little that it does not use. */

/** What is asked of the bundler's graph. */
export interface ModuleGraph {
  getModuleInfo(id: string): {
    readonly isEntry: boolean;
    readonly importers: readonly string[];
    readonly dynamicImporters: readonly string[];
  } | null;
}

/** What as many services' pages need is loaded with the first of them. */
const usedByMost = 4;

/** What everybody loads, and in this order. */
const first = [
  ["/console/index.html", "start"],
  ["/session/sign-in-page.tsx", "sign-in"],
  ["/frame/frame.tsx", "frame"],
] as const;

/**
 * A file for each set of services that needs the same modules; a page's own are in the page's. What a module imports is needed
 * by all who need the module, so that a file only imports files for more: no two import each other, and nothing runs
 * before what it imports.
 */
export function chunkName(id: string, graph: ModuleGraph): string | null {
  const roots = rootsOf(id, graph);
  const found = first.find(([end]) => roots.some((root) => root.endsWith(end)));
  if (found) return found[1];
  if (roots.length < 2) return null;
  const areas = [...new Set(roots.map(areaOf))].sort();
  return areas.length >= usedByMost ? "pages" : areas.join("-");
}

function areaOf(root: string): string {
  return /\/console\/src\/services\/([^/]+)/.exec(root)?.[1] ?? "home";
}

/** What is loaded by itself (the console, and whatever `import()` names) and needs the module to begin. */
function rootsOf(id: string, graph: ModuleGraph): readonly string[] {
  const roots: string[] = [];
  const seen = new Set([id]);
  // A set's members that are added while it is gone through have their turn, too.
  for (const one of seen) {
    const info = graph.getModuleInfo(one);
    if (!info) continue;
    if (info.isEntry || info.dynamicImporters.length > 0) roots.push(one);
    for (const importer of info.importers) seen.add(importer);
  }
  return roots;
}
