import type { KeyMeaning } from "../talk/key-rows.ts";
import type { KeyAction } from "../talk/keys.ts";
import { readClocks } from "../talk/read-clocks.ts";
import { createTalkTime } from "../talk/talk-clock.ts";
import { type DeckSource, takeDeck } from "./deck-source.ts";
import { commonKeys, helpRows } from "./key-help.ts";
import { linkAudience } from "./link-audience.ts";
import { linkPresenter, presenterHash } from "./link-presenter.ts";
import { listenToKeys } from "./listen-to-keys.ts";
import { createHelp, showNotice } from "./overlay.ts";
import { createPresenterView } from "./presenter-view.ts";
import { createSearchPanel } from "./search-panel.ts";
import { otherGoal } from "./time-panel.ts";

/** Milliseconds between two looks at the clock. */
const tickInterval = 250;

const presenterKeys: readonly KeyMeaning[] = [
  "freeze",
  "search",
  "notes-size",
  "scroll",
  "timer",
  "countdown",
  "reset",
  "undo-reset",
];

const blockedSentence = "The browser blocked the window. Allow pop-ups for this page, then try again.";

function present(deck: DeckSource): void {
  const deckKey = `${deck.title}|${deck.slides.length}`;
  const talkTime = createTalkTime(readClocks);
  const link = linkAudience(deckKey, deck.slides.length, talkTime, () => view.show(link.state(), link.isConnected()));
  const view = createPresenterView(deck, {
    state: link.state,
    talkTime,
    send: link.send,
    reopen: () => {
      if (!link.reopen()) showNotice(blockedSentence);
    },
  });
  const help = createHelp(helpRows([...commonKeys, ...presenterKeys]));
  const search = createSearchPanel(deck, (index) => link.send({ kind: "go", index }));
  const perform = (action: KeyAction): boolean => {
    switch (action.kind) {
      case "help":
        help.toggle();
        return true;
      case "search":
        help.close();
        search.open();
        return true;
      case "close":
        return search.close() || help.close();
      case "jump":
        return help.close();
      case "larger":
      case "smaller":
        view.notes.resize(action.kind === "larger" ? 1 : -1);
        return true;
      case "scroll-up":
      case "scroll-down":
        view.notes.scroll(action.kind === "scroll-down" ? 1 : -1);
        return true;
      case "countdown":
        link.send({ kind: "goal", goal: otherGoal(link.state(), deck.plan) });
        return true;
      // A clicker's button to begin with: never a reload in the middle of a talk.
      case "start":
        if (link.state().timer.phase === "waiting") link.send({ kind: "first" });
        return true;
      case "start-here":
        return true;
      case "digit":
      case "flag":
      case "late":
      case "overview":
      case "pointer":
      case "swap":
        return false;
      default:
        help.close();
        link.send(action);
        return true;
    }
  };
  listenToKeys(deck.direction, perform);
  view.show(link.state(), link.isConnected());
  setInterval(() => view.tick(link.state()), tickInterval);
  document.title = `Presenter: ${deck.title}`;
}

const ownsWindow = location.hash === presenterHash;

window.lecternPresenter = {
  ownsWindow,
  keys: ["swap"],
  connect: linkPresenter,
};

if (ownsWindow) {
  for (const style of document.querySelectorAll<HTMLStyleElement>("style[data-presenter]")) style.media = "all";
  const deck = takeDeck();
  if (deck !== null) present(deck);
}
