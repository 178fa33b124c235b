import { docsSchema } from "@astrojs/starlight/schema";
import { z } from "astro/zod";
import { defineCollection } from "astro/content/config";
import { generatedPages } from "./reference/loader.js";

export const collections = {
  docs: defineCollection({
    loader: generatedPages,
    schema: docsSchema({
      extend: z.object({
        /** The first paragraph, with code in backticks. */
        lead: z.string().optional(),
        /** The Markdown file of the page, relative to the folder of the docs. */
        path: z.string().optional(),
        /** `slb/CreateRules`, on the page of an Action. */
        action: z.string().optional(),
      }),
    }),
  }),
};
