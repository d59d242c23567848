import { Button } from "react-aria-components";
import { useStrings } from "../store/use-strings.ts";

interface ReplaceQuestionProperties {
  readonly question: string;
  readonly answer: (replace: boolean) => void;
}

/** Asks at a dialog's foot before files are replaced. The careful answer has the focus. */
export function ReplaceQuestion({ question, answer }: ReplaceQuestionProperties) {
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
      <p role="alert">{question}</p>
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
