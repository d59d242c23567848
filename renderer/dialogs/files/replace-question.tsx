import { Button } from "react-aria-components";
import { useStrings } from "../../store/use-strings.ts";

interface ReplaceQuestionProperties {
  readonly name: string;
  /** False when the folder holds more than can be looked through. */
  readonly certain: boolean;
  readonly answer: (replace: boolean) => void;
}

/** Asks before a file is replaced. The careful answer has the focus. */
export function ReplaceQuestion({ name, certain, answer }: ReplaceQuestionProperties) {
  const t = useStrings();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape takes back the question and not the whole dialog
    <div
      className="file-question"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        answer(false);
      }}
    >
      <p role="alert">{t(certain ? "files.replace-question" : "files.replace-perhaps", { name })}</p>
      <span className="spring" />
      <Button autoFocus className="button" onPress={() => answer(false)}>
        {t("files.keep")}
      </Button>
      <Button className="button button-primary" onPress={() => answer(true)}>
        {t("files.replace")}
      </Button>
    </div>
  );
}
