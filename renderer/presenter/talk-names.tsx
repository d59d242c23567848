import { AudioLines } from "lucide-react";
import { useMemo } from "react";
import { analysisOf, withoutRedacted } from "../../slides/index.ts";
import { briefingOf, slideOf } from "../store/briefing-of.ts";
import { useDeskState } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";
import { type KnownName, namesOnSlide } from "./names-on-slide.ts";
import { TalkButton } from "./talk-button.tsx";

/** A name, how the user says it or a part of it, and what the article says of it. */
function Name({ name, meaning, say }: KnownName) {
  const t = useStrings();
  return (
    <div>
      <dt>{name}</dt>
      {say.map((said) => (
        <dd key={said.term} className="talk-say" title={t("say.own")}>
          {said.term === name ? said.say : t("say.part", { term: said.term, say: said.say })}
          <small>{t("say.yours")}</small>
        </dd>
      ))}
      {meaning === null ? null : <dd>{meaning}</dd>}
    </div>
  );
}

/** Who and what is named on the slide or in its notes. */
export function TalkNames({ slide: id }: { readonly slide: string }) {
  const t = useStrings();
  const slide = useDeskState((state) => slideOf(state, id));
  const article = useDeskState((state) => {
    const briefing = briefingOf(state);
    return briefing === null ? null : withoutRedacted(briefing).article;
  });
  const pronunciations = useDeskState((state) => briefingOf(state)?.deck.pronunciations);
  const language = useDeskState((state) => briefingOf(state)?.deck.language ?? "");
  const names = useMemo(() => {
    if (slide === null || article === null) return [];
    const said = pronunciations === undefined ? { language } : { language, pronunciations };
    return namesOnSlide(slide, analysisOf(article), said);
  }, [slide, article, pronunciations, language]);
  return (
    <section className="talk-names">
      <header className="talk-head">
        <h2>{t("talk.names")}</h2>
        <TalkButton
          action={{ kind: "pronunciation" }}
          label={t("say.title")}
          shortcut="Y"
          icon={AudioLines}
          isLabelled={false}
        />
      </header>
      {names.length === 0 ? (
        <p className="talk-faint">{t("talk.no-names")}</p>
      ) : (
        <dl tabIndex={0} aria-label={t("talk.names")}>
          {names.map((name) => (
            <Name key={name.name} {...name} />
          ))}
        </dl>
      )}
    </section>
  );
}
