/** Builds the console: one entry, a file for each page and for what pages share, nothing inlined that the content policy would refuse. */
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { chunkName } from "./chunk-names.ts";

/** While services' pages are being written: `CONSOLE_SERVICES=s3,iam` builds the console with these services' alone. */
const onlyServices: Plugin = {
  name: "only-services",
  enforce: "pre",
  transform(code, id) {
    const only = process.env["CONSOLE_SERVICES"];
    if (only === undefined || !id.endsWith("/console/src/services.ts")) return undefined;
    return code.replace("./services/*/service.ts", `./services/{${only}}/service.ts`);
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: "/_haneul/console/",
  plugins: [onlyServices, react()],
  build: {
    outDir: resolve(import.meta.dirname, "../dist/console"),
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Names say of every module where it is: what it imports may be elsewhere.
          groups: [{ name: chunkName, debugName: "who needs it", includeDependenciesRecursively: false }],
        },
      },
    },
  },
});
