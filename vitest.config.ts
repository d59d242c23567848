import { defineConfig } from "vitest/config";
import { testedClasses } from "./build/unicode/class-plugins.ts";

export default defineConfig({
  plugins: [testedClasses],
  test: {
    include: ["tests/**/*.test.ts"],
    environment: "node",
    testTimeout: 60_000,
    // On a busy machine a browser may need more than the default ten seconds to start, and a page more than one to react.
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
