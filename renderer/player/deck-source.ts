import { readTalkPlan, type TalkPlan } from "../talk/talk-plan.ts";

/** What the presenter view takes from the file it is part of. */
export interface DeckSource {
  readonly title: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Stage size, CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly slides: readonly {
    readonly section: HTMLElement;
    readonly headline: string;
    readonly notes: readonly Node[];
  }[];
  readonly plan: TalkPlan;
}

/** Takes the slides and their notes out of the document. Null when this is no deck. */
export function takeDeck(): DeckSource | null {
  const stage = document.querySelector<HTMLElement>(".reveal");
  if (stage === null) return null;
  stage.remove();
  const sections = [...stage.querySelectorAll<HTMLElement>(".slides > section")];
  return {
    title: document.title,
    language: document.documentElement.lang,
    direction: document.documentElement.dir === "rtl" ? "rtl" : "ltr",
    width: Number(stage.dataset.width),
    height: Number(stage.dataset.height),
    slides: sections.map((section) => {
      const notes = section.querySelector("aside.notes");
      notes?.remove();
      const headline = section.querySelector("h1, h2, h3")?.textContent ?? "";
      return { section, headline, notes: notes === null ? [] : [...notes.childNodes] };
    }),
    plan: readTalkPlan(document.querySelector("#lectern-plan")?.textContent ?? "", sections.length),
  };
}
