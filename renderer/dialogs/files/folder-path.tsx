import { ArrowUp } from "lucide-react";
import { Breadcrumb, Breadcrumbs, Button, Link } from "react-aria-components";
import { useStrings } from "../../store/use-strings.ts";
import { pathCrumbs } from "./path-crumbs.ts";

/** Folders of the path that are shown; what lies above them is behind the dots. */
const most = 4;

interface FolderPathProperties {
  readonly path: string;
  readonly parent: string | null;
  readonly go: (path: string) => void;
}

/** Where the user is, and the ways up. */
export function FolderPath({ path, parent, go }: FolderPathProperties) {
  const t = useStrings();
  const crumbs = pathCrumbs(path);
  const shown = crumbs.slice(-most);
  const above = crumbs.at(-most - 1);
  return (
    <div className="folder-path">
      <Button
        className="icon-button"
        aria-label={t("files.up")}
        isDisabled={parent === null}
        onPress={() => parent !== null && go(parent)}
      >
        <ArrowUp aria-hidden size={16} />
      </Button>
      <nav aria-label={t("files.path")} className="crumbs-place">
        <Breadcrumbs className="crumbs">
          {above === undefined ? null : (
            <Breadcrumb key={above.path} className="crumb crumb-above">
              <Link className="crumb-link" aria-label={above.path} onPress={() => go(above.path)}>
                …
              </Link>
            </Breadcrumb>
          )}
          {shown.map((crumb) => (
            <Breadcrumb key={crumb.path} className="crumb">
              <Link className="crumb-link" onPress={() => go(crumb.path)}>
                <bdi>{crumb.name}</bdi>
              </Link>
            </Breadcrumb>
          ))}
        </Breadcrumbs>
      </nav>
    </div>
  );
}
