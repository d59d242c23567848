import { describe, expect, it } from "vitest";
import { orderVariants } from "../../../../slides/deck/shorten/order-variants.ts";

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

describe("orderVariants", () => {
  it("puts 8 to 14 words first, the longest of them leading, then longer ones, then very short ones", () => {
    const lengths = [20, 4, 9, 16, 14, 6].map(words);
    expect(orderVariants(lengths).map((text) => text.split(" ").length)).toEqual([14, 9, 16, 20, 6, 4]);
  });
});
