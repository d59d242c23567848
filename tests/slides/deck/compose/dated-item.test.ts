import { describe, expect, it } from "vitest";
import { withDate } from "../../../../slides/deck/compose/dated-item.ts";

function dated(text: string, date: string) {
  return withDate({ text, sources: ["s1"], own: false, label: "", detail: "", depth: 0 }, date);
}

describe("withDate", () => {
  it("takes the date off a text that opens with it and makes it the label", () => {
    expect(dated("On 12 May, the tunnel will open to all traffic", "12 May")).toMatchObject({
      label: "12 May",
      text: "The tunnel will open to all traffic",
    });
  });

  it("leaves a date inside the text where it is", () => {
    expect(dated("The tunnel will open on 12 May", "12 May").text).toBe("The tunnel will open on 12 May");
  });

  it("leaves the date when too little would remain", () => {
    expect(dated("In 2014 it closed", "2014").text).toBe("In 2014 it closed");
  });
});
