import { X } from "lucide-react";
import { Button, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { changeSettings } from "../../store/change-settings.ts";
import { useDesk, useDeskState } from "../../store/desk-context.ts";
import { useStrings } from "../../store/use-strings.ts";
import { panels } from "./panels.ts";

/** The panes beside the slide: one is seen at a time. */
export function SidePane({ width }: { readonly width: number }) {
  const desk = useDesk();
  const t = useStrings();
  const chosen = useDeskState(({ settings }) => settings.sidePane);
  return (
    <div className="side-column" style={{ width }} data-pane="side">
      <Tabs
        className="side-tabs"
        selectedKey={chosen}
        onSelectionChange={(key) => {
          const panel = panels.find(({ id }) => id === key);
          if (panel !== undefined) changeSettings(desk, { sidePane: panel.id });
        }}
      >
        <div className="side-head">
          <TabList className="tab-list" aria-label={t("pane.tabs")}>
            {panels.map(({ id, label, icon: Icon }) => (
              <Tab key={id} id={id} className="tab">
                <Icon aria-hidden size={15} strokeWidth={1.75} />
                {t(label)}
              </Tab>
            ))}
          </TabList>
          <Button
            className="icon-button"
            aria-label={t("pane.close")}
            onPress={() => changeSettings(desk, { sidePane: "" })}
          >
            <X aria-hidden size={15} />
          </Button>
        </div>
        {panels.map(({ id, content: Content }) => (
          <TabPanel key={id} id={id} className="tab-panel">
            <Content />
          </TabPanel>
        ))}
      </Tabs>
    </div>
  );
}
