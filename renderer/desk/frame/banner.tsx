import { type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { Desk } from "../../store/desk.ts";
import { useDesk } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import type { StringKey } from "../../strings/en.ts";

export interface BannerAction {
  readonly label: StringKey;
  readonly run: (desk: Desk) => unknown;
}

interface BannerProperties {
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  readonly actions: readonly BannerAction[];
}

/** A line over the desk that stays until what it tells is settled. */
export function Banner({ icon: Icon = TriangleAlert, children, actions }: BannerProperties) {
  const desk = useDesk();
  const t = useStrings();
  return (
    <div className="banner" role="alert">
      <Icon aria-hidden size={16} />
      <span>{children}</span>
      {actions.map(({ label, run }) => (
        <Button key={label} className="button" onPress={() => void run(desk)}>
          {t(label)}
        </Button>
      ))}
    </div>
  );
}
