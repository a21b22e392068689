import { defineConfig } from "vite";

// One module under one name: the pages' policy lets in no other script, and no inline one.
export default defineConfig({
  build: {
    target: "es2022",
    outDir: process.env["ISNAD_DESK"] ?? "dist",
    emptyOutDir: false,
    copyPublicDir: false,
    reportCompressedSize: false,
    lib: { entry: "src/desk.ts", formats: ["es"], fileName: () => "desk.js" },
  },
});
