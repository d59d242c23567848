import { changeSettings } from "../contract/settings.ts";
import type { ShellHandlers } from "../contract/shell-api.ts";
import { failure, success } from "../contract/shell-result.ts";
import type { ShellServices } from "./shell-services.ts";

type TalkRow =
  | "startTalk"
  | "joinTalk"
  | "putTalk"
  | "redrawTalk"
  | "endTalk"
  | "openAudience"
  | "closeAudience"
  | "audienceState"
  | "listDisplays"
  | "swapDisplays";

const noDisplays = failure("unsupported", "This shell cannot put windows on displays.");
const noPart = failure("denied", "This window does not present.");

/** Keeps the display that the user chose. That it cannot be kept is no reason not to present. */
async function rememberDisplay({ ports, settings }: ShellServices, id: string): Promise<void> {
  const row = (await ports.audience.displays?.list())?.find((display) => display.id === id);
  if (row === undefined) return;
  const { label, width, height } = row;
  const change = { audienceDisplay: { id, label, width, height } };
  const changed = await settings.update((before) => changeSettings(before, change)).catch(() => null);
  if (changed !== null) ports.emit(null, "settings-changed", changed);
}

/** The methods of a talk. */
export function talkHandlers(services: ShellServices): Pick<ShellHandlers, TalkRow> {
  const { ports, talk } = services;
  const { audience } = ports;
  return {
    startTalk: (request, { page }) => talk.start(page, request),
    joinTalk: (_input, { page }) => success({ joined: talk.join(page) }),
    putTalk: (change, { page }) => success(talk.put(page, change)),
    redrawTalk: (change, { page }) => talk.redraw(page, change),
    endTalk({ talk: name }, { page }) {
      talk.end(page, name);
      return success(null);
    },
    async openAudience(wish, { page }) {
      if (!talk.isPresenter(page)) return noPart;
      if (wish.on === "display" && wish.display !== null) await rememberDisplay(services, wish.display);
      return success({ address: await audience.open(wish) });
    },
    closeAudience(_input, { page }) {
      if (!talk.hasPart(page)) return noPart;
      talk.dismissAudience();
      audience.close();
      return success(null);
    },
    audienceState: () => success({ open: talk.hasAudience(), ...audience.place() }),
    async listDisplays() {
      if (audience.displays === null) return noDisplays;
      return success({ displays: [...(await audience.displays.list())] });
    },
    async swapDisplays(_input, { page }) {
      if (audience.displays === null) return noDisplays;
      if (!talk.hasPart(page)) return noPart;
      await audience.displays.swap();
      const now = (await audience.displays.list()).find((display) => display.audience);
      if (now !== undefined) await rememberDisplay(services, now.id);
      return success(null);
    },
  };
}
