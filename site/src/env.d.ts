/// <reference types="astro/client" />

// Astro writes all types of this module while it builds. Starlight's sources need one of them before that.
declare module "astro:content" {
  interface RenderResult {
    readonly Content: unknown;
  }
}
