import { type DeckSource, takeDeck } from "./deck-source.ts";
import { audienceKeys, type KeyAction, presenterKeys } from "./keys.ts";
import { linkAudience } from "./link-audience.ts";
import { linkPresenter, presenterHash } from "./link-presenter.ts";
import { listenToKeys } from "./listen-to-keys.ts";
import { createHelp, showNotice } from "./overlay.ts";
import { createPresenterView } from "./presenter-view.ts";
import { toggleFullScreen } from "./toggle-full-screen.ts";

/** Milliseconds between two looks at the clock. */
const tickInterval = 250;

const blockedSentence = "The browser blocked the window. Allow pop-ups for this page, then try again.";

function present(deck: DeckSource): void {
  const deckKey = `${deck.title}|${deck.slides.length}`;
  const link = linkAudience(deckKey, deck.slides.length, () => view.show(link.state(), link.isConnected()));
  const view = createPresenterView(deck, {
    send: link.send,
    reopen: () => {
      if (!link.reopen()) showNotice(blockedSentence);
    },
  });
  const help = createHelp([...audienceKeys, ...presenterKeys]);
  const perform = (action: KeyAction): boolean => {
    switch (action.kind) {
      case "help":
        help.toggle();
        return true;
      case "close":
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
      case "full-screen":
        toggleFullScreen();
        return true;
      case "overview":
      case "presenter":
      case "digit":
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
  help: [{ keys: "S", does: "presenter view with the notes, in a window of its own" }],
  connect: linkPresenter,
};

if (ownsWindow) {
  for (const style of document.querySelectorAll<HTMLStyleElement>("style[data-presenter]")) style.media = "all";
  const deck = takeDeck();
  if (deck !== null) present(deck);
}
