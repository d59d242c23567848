import { FileText, Presentation, X } from "lucide-react";
import { Button } from "react-aria-components";
import type { RecentFile } from "../../electron/contract/document-schemas.ts";
import { openPath } from "../documents/open-path.ts";
import { type Desk, patchState, stateOf } from "../store/desk.ts";
import { useDesk, useDeskState } from "../store/desk-context.ts";
import { useStrings } from "../store/use-strings.ts";

/** Recent files that are shown. */
const most = 8;

function forget(desk: Desk, path: string): void {
  patchState(desk, { recents: stateOf(desk).recents.filter((recent) => recent.path !== path) });
  void desk.shell.forgetRecent({ path });
}

function RecentRow({ recent: { path, title } }: { readonly recent: RecentFile }) {
  const desk = useDesk();
  const t = useStrings();
  const Icon = path.toLowerCase().endsWith(".briefing") ? Presentation : FileText;
  return (
    <li className="recent">
      <Button className="recent-open" onPress={() => void openPath(desk, path)}>
        <Icon aria-hidden size={16} strokeWidth={1.75} />
        <span className="recent-title">{title}</span>
        <span className="recent-path">
          <bdi>{path}</bdi>
        </span>
      </Button>
      <Button className="icon-button" aria-label={t("start.forget", { title })} onPress={() => forget(desk, path)}>
        <X aria-hidden size={14} />
      </Button>
    </li>
  );
}

/** Files that were opened lately. */
export function RecentList() {
  const t = useStrings();
  const recents = useDeskState((state) => state.recents);
  return (
    <section className="start-section" aria-labelledby="recents-heading">
      <h2 id="recents-heading">{t("start.recents")}</h2>
      {recents.length === 0 ? (
        <p className="start-empty">{t("start.recents-empty")}</p>
      ) : (
        <ul className="recents">
          {recents.slice(0, most).map((recent) => (
            <RecentRow key={recent.path} recent={recent} />
          ))}
        </ul>
      )}
    </section>
  );
}
