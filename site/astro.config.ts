import { join } from "node:path";
import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";
import { finishedPages } from "./build/finished-pages.js";
import { markdownTwins } from "./build/markdown-twins.js";
import { sidebar } from "./src/reference/sidebar.js";
import { GENERATED } from "./src/reference/source.js";

// oxlint-disable-next-line import/no-default-export -- Astro wants one
export default defineConfig({
  root: import.meta.dirname,
  outDir: "../generated/site",
  cacheDir: "../node_modules/.cache/site",
  // Pages are files, so that links work in a folder that no server knows the index of.
  build: { format: "file", assets: "assets" },
  // Nothing is loaded that the reader has not asked for.
  prefetch: false,
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: "slbgen",
      description: "Reference and guides of Alibaba Cloud's load-balancing APIs, with a request builder.",
      sidebar: sidebar(),
      disable404Route: true,
      expressiveCode: false,
      credits: false,
      pagination: false,
      customCss: ["site", "home", "members", "code", "tables", "tabs", "search"].map(
        (name) => `./src/styles/${name}.css`,
      ),
      routeMiddleware: "./src/reference/own-sidebar.ts",
      components: {
        Search: "./src/components/Search.astro",
        PageTitle: "./src/components/PageTitle.astro",
        Footer: "./src/components/Footer.astro",
        Head: "./src/components/Head.astro",
      },
    }),
    markdownTwins(),
    finishedPages(),
  ],
  vite: {
    cacheDir: "../node_modules/.cache/site/vite",
    build: { modulePreload: false },
    // The sources of the SDK choose their platform by a condition of package.json; the site takes that of browsers.
    resolve: { alias: { "#platform": join(GENERATED, "typescript/src/runtime/platform/web.ts") } },
  },
});
