import type { Recovery } from "../../electron/contract/document-schemas.ts";
import { type Briefing, readBriefing, writeBriefingFile } from "../../slides/index.ts";
import { type Desk, patchState, stateOf } from "../store/desk.ts";
import { showNotice } from "../store/show-notice.ts";
import { problemSaying } from "../strings/problem-saying.ts";
import { baseName, type JournalContent, journalOf } from "./journal-document.ts";
import { leaveDocument } from "./leave-document.ts";
import { openDocument } from "./open-document.ts";
import { refuseSource } from "./refuse-source.ts";

/** Discarded recoveries are kept for so long, in case that was a mistake. Milliseconds. */
const discardDelay = 8000;

function readContent(bytes: Uint8Array): Partial<JournalContent> | null {
  try {
    const content: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof content === "object" ? content : null;
  } catch {
    return null;
  }
}

/**
 * The briefing of a journal: its base with the last entry put over it. It is written and read once more, so that an
 * entry is checked as strictly as any file; null when it does not hold.
 */
function rebuildBriefing(base: Uint8Array, entry: Uint8Array): { briefing: Briefing; file: Uint8Array } | null {
  const reading = readBriefing(base);
  const content = readContent(entry);
  if (!reading.ok || content === null) return null;
  const { deck = reading.briefing.deck, options = reading.briefing.options } = content;
  let file: Uint8Array;
  try {
    file = writeBriefingFile({ ...reading.briefing, deck, options }).bytes;
  } catch {
    return null;
  }
  const again = readBriefing(file);
  return again.ok ? { briefing: again.briefing, file } : null;
}

/** The briefing of a journal that was left behind; null when there is none, or it does not hold. */
export async function readRecovered(
  desk: Desk,
  journal: string,
): Promise<{ readonly briefing: Briefing; readonly file: Uint8Array } | null> {
  const found = await desk.shell.readRecovery({ journal });
  const base = found.ok ? found.value.files.find(({ name }) => name === baseName) : undefined;
  return found.ok && base !== undefined ? rebuildBriefing(base.bytes, found.value.content) : null;
}

function forget(desk: Desk, journal: string): void {
  patchState(desk, { recoveries: stateOf(desk).recoveries.filter((recovery) => recovery.journal !== journal) });
}

/** Opens work that a crash left behind, as a copy without a file. What was left stays until the copy has a journal. */
export async function reopenRecovery(desk: Desk, { journal, title }: Recovery): Promise<void> {
  const found = await desk.shell.readRecovery({ journal });
  if (!found.ok) {
    refuseSource(desk, {
      key: "import.refused",
      parameters: { name: title, reason: problemSaying(found.error.code) },
    });
    return;
  }
  const base = found.value.files.find(({ name }) => name === baseName);
  const rebuilt = base === undefined ? null : rebuildBriefing(base.bytes, found.value.content);
  if (rebuilt === null) {
    refuseSource(desk, {
      key: "import.refused",
      parameters: { name: title, reason: { key: "start.recovery-unreadable" } },
    });
    return;
  }
  if (!(await leaveDocument(desk))) return;
  const { briefing, file } = rebuilt;
  openDocument(desk, { briefing, base: file, file: null, articlePath: null, saved: false });
  showNotice(desk, { tone: "info", saying: { key: "document.recovered", parameters: { title } } });
  await journalOf(desk)?.flush();
  if (stateOf(desk).document?.journalProblem !== null) return;
  const discarded = await desk.shell.discardRecovery({ journal });
  if (discarded.ok) forget(desk, journal);
}

/** Takes a recovery off the list; it is thrown away a moment later unless the user takes that back. */
export function discardRecovery(desk: Desk, recovery: Recovery): void {
  const before = stateOf(desk).recoveries;
  forget(desk, recovery.journal);
  const timer = setTimeout(() => void desk.shell.discardRecovery({ journal: recovery.journal }), discardDelay);
  showNotice(desk, {
    tone: "info",
    saying: { key: "start.discarded", parameters: { title: recovery.title } },
    action: {
      label: "notice.undo",
      run: () => {
        clearTimeout(timer);
        patchState(desk, { recoveries: before });
      },
    },
  });
}
