import { Clock, Download, FileText, HardDrive, House, type LucideIcon, Monitor } from "lucide-react";
import { Button } from "react-aria-components";
import type { Place } from "../../../electron/contract/file-schemas.ts";
import { useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { pathCrumbs } from "./path-crumbs.ts";

const icons: Readonly<Record<Place["place"], LucideIcon>> = {
  home: House,
  desktop: Monitor,
  documents: FileText,
  downloads: Download,
  drive: HardDrive,
};

interface PlaceListProperties {
  readonly places: readonly Place[];
  /** The folder that is shown. */
  readonly path: string | null;
  readonly go: (path: string) => void;
}

interface Row {
  readonly path: string;
  readonly name: string;
  readonly icon: LucideIcon;
}

/** Folders to begin with: the one used last, the user's own, drives. */
export function PlaceList({ places, path, go }: PlaceListProperties) {
  const t = useStrings();
  const last = useDeskState(({ settings }) => settings.lastFolder);
  const rows: Row[] = places.map((place) => ({
    path: place.path,
    icon: icons[place.place],
    name: place.place === "drive" ? (place.path === "/" ? t("files.computer") : place.path) : t(`files.${place.place}`),
  }));
  if (last !== "" && !places.some((place) => place.path === last)) {
    rows.unshift({ path: last, name: pathCrumbs(last).at(-1)?.name ?? last, icon: Clock });
  }
  return (
    <nav className="places" aria-label={t("files.places")}>
      <ul>
        {rows.map(({ path: target, name, icon: Icon }) => (
          <li key={target}>
            <Button className="place" aria-current={target === path} onPress={() => go(target)}>
              <Icon aria-hidden size={15} strokeWidth={1.75} />
              <span>
                <bdi>{name}</bdi>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
