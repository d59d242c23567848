import { X } from "lucide-react";
import { useEffect } from "react";
import { Button } from "react-aria-components";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import type { Notice } from "../store/desk-state.ts";
import { dismissNotice } from "../store/show-notice.ts";
import { useSay, useStrings } from "../store/use-strings.ts";

/** How long a notice stays, milliseconds; long enough to read twice and to press its button. */
const stay = 8000;

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const desk = useDesk();
  const t = useStrings();
  const say = useSay();
  const { id, action, tone } = notice;
  useEffect(() => {
    const timer = setTimeout(() => dismissNotice(desk, id), stay);
    return () => clearTimeout(timer);
  }, [desk, id]);
  return (
    <li className="notice" data-tone={tone}>
      <span className="notice-text">{say(notice.saying)}</span>
      {action === null ? null : (
        <Button
          className="button button-quiet notice-action"
          onPress={() => {
            dismissNotice(desk, id);
            action.run();
          }}
        >
          {t(action.label)}
        </Button>
      )}
      <Button className="icon-button" aria-label={t("notice.dismiss")} onPress={() => dismissNotice(desk, id)}>
        <X aria-hidden size={14} />
      </Button>
    </li>
  );
}

/** What the page says for a while; screen readers hear it without losing their place. */
export function NoticeList() {
  const t = useStrings();
  const notices = useDeskState((state) => state.notices);
  return (
    <section className="notices" aria-label={t("notices.label")} aria-live="polite">
      <ul>
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
      </ul>
    </section>
  );
}
