import { type Briefing, readBriefing } from "../../slides/index.ts";
import { journalOf } from "../documents/journal-document.ts";
import { openDocument } from "../documents/open-document.ts";
import { readRecovered } from "../documents/recover-document.ts";
import { type Desk, patchState, stateOf } from "../store/desk.ts";
import type { DocumentFile } from "../store/desk-state.ts";
import { readAudienceDeck } from "../talk/audience-deck.ts";
import { shareTalkState } from "../talk/share-talk-state.ts";
import { followTalk } from "./follow-talk.ts";
import { type KeptDesk, packDesk, readDesk } from "./kept-desk.ts";
import { patchPresentation } from "./patch-presentation.ts";

/** The document as it was left: with the edits of its journal, else as its file has it, else as the talk began. */
interface Left {
  readonly briefing: Briefing;
  readonly base: Uint8Array;
  readonly saved: boolean;
  readonly file: DocumentFile | null;
}

async function findLeft(desk: Desk, { place, briefing, file }: KeptDesk): Promise<Left> {
  const onDisk = place.path === null ? null : await desk.shell.readFile({ path: place.path });
  const found = onDisk?.ok === true && place.path !== null ? onDisk.value : null;
  const named: DocumentFile | null =
    found === null || place.path === null
      ? null
      : { path: place.path, name: found.name, version: found.version, readOnly: found.readOnly };
  const recovered = await readRecovered(desk, place.journal);
  if (recovered !== null) {
    return { briefing: recovered.briefing, base: recovered.file, saved: false, file: named };
  }
  const reading = found === null ? null : readBriefing(found.bytes);
  if (found !== null && reading?.ok === true) {
    return { briefing: reading.briefing, base: found.bytes, saved: true, file: named };
  }
  return { briefing, base: file, saved: place.isSaved && place.path === null, file: null };
}

/** Once the copy has a journal of its own, the next reload goes by that, and what was left behind is not needed. */
async function dropLeft(desk: Desk, talk: string, { place, briefing }: KeptDesk): Promise<void> {
  await journalOf(desk)?.flush();
  const { document } = stateOf(desk);
  if (document === null || document.journalProblem !== null) return;
  const moved = packDesk({ ...place, journal: document.journal }, briefing);
  const kept = await desk.shell.redrawTalk({ talk, deck: null, desk: moved });
  if (!kept.ok) return;
  const { journal } = place;
  await desk.shell.discardRecovery({ journal });
  patchState(desk, { recoveries: stateOf(desk).recoveries.filter((recovery) => recovery.journal !== journal) });
}

/** Goes on presenting after this page was loaded anew in the middle of a talk. True when there was one. */
export async function resumePresenting(desk: Desk): Promise<boolean> {
  const answer = await desk.shell.joinTalk();
  const joined = answer.ok ? answer.value.joined : null;
  const deck = joined === null ? null : readAudienceDeck(joined.deck);
  const kept = joined === null || joined.desk === null ? null : readDesk(joined.desk);
  if (joined === null || joined.role !== "presenter" || deck === null || kept === null) return false;
  const left = await findLeft(desk, kept);
  const slideCount = deck.slides.length;
  const session = await shareTalkState(desk.shell, async () => ({ step: joined, slideCount }));
  if (session === null) return false;
  openDocument(desk, { ...left, articlePath: kept.place.articlePath });
  followTalk(desk, { kind: kept.place.kind, session, briefing: kept.briefing, deck });
  const audience = await desk.shell.audienceState();
  if (audience.ok) patchPresentation(desk, { audience: audience.value });
  void dropLeft(desk, joined.talk, kept);
  return true;
}
