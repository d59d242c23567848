import { importSource } from "../../../renderer/documents/import-source.ts";
import { createEngine } from "../../../renderer/engine/engine.ts";
import { changeBriefing } from "../../../renderer/store/change-briefing.ts";
import { createDesk } from "../../../renderer/store/create-desk.ts";
import { type Desk, stateOf } from "../../../renderer/store/desk.ts";
import type { OpenDocument } from "../../../renderer/store/desk-state.ts";
import { readBriefing, writeBriefingFile } from "../../../slides/index.ts";
import { createFakeShell, type FakeShell } from "../../helpers/fake-shell.ts";
import { composeBriefing } from "../../slides/edit/edited-briefing.ts";
import { startInlineWorker } from "../engine/inline-worker.ts";

const article = `# Bridge closed\n\nThe bridge at Port Merrow was closed on 3 May 2031.\n\nTraffic goes over the ferry, which takes 40 cars.\n`;

/** A desk on a shell in memory, with a briefing on it that has a file. */
export interface FakeDesk {
  readonly desk: Desk;
  readonly fake: FakeShell;
  readonly path: string;
  document(): OpenDocument;
  /** Gives the first slide another headline. */
  write(headline: string): void;
  /** The first headline in the file. */
  saved(): string;
}

/** Opens one. */
export async function openFakeDesk(): Promise<FakeDesk> {
  const fake = createFakeShell();
  const start = await fake.shell.getStart();
  if (!start.ok) throw new Error(start.error.message);
  const desk = createDesk(fake.shell, createEngine(startInlineWorker), start.value);
  const path = "/home/user/bridge.briefing";
  const { bytes } = writeBriefingFile(composeBriefing(new TextEncoder().encode(article), "bridge.md"));
  const version = fake.state.files.put(path, bytes);
  const file = { path, name: "bridge.briefing", version, readOnly: false };
  await importSource(desk, { bytes, name: file.name, path, file });

  function document(): OpenDocument {
    const open = stateOf(desk).document;
    if (open === null) throw new Error("nothing is open");
    return open;
  }
  return {
    desk,
    fake,
    path,
    document,
    write(headline) {
      const slide = document().history.present.deck.slides[0]?.id ?? "";
      changeBriefing(desk, { kind: "set-headline", slide, text: headline });
    },
    saved() {
      const reading = readBriefing(fake.state.files.get(path) ?? new Uint8Array());
      return reading.ok ? (reading.briefing.deck.slides[0]?.headline.text ?? "") : reading.diagnostic.message;
    },
  };
}
