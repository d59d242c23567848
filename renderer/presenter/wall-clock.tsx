import { useDeskState } from "../store/desk-context.ts";
import { languageOf } from "../store/language-of.ts";
import { useMoment, useTalk } from "./use-talk.ts";

/** The clock on the wall. */
export function WallClock() {
  const talk = useTalk();
  const language = useDeskState(languageOf);
  const { wall } = useMoment(talk);
  const text = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(wall);
  return <time className="talk-clock">{text}</time>;
}
