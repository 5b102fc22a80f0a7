/** What a bucket is set to. */
import SpaceBetween from "@cloudscape-design/components/space-between";
import { propertySettings } from "../settings/property-settings.ts";
import { SettingPanel } from "../settings/setting-panel.tsx";
import type { TabProps } from "./bucket-page.tsx";

/** The tab. */
export function PropertiesTab({ bucket }: TabProps) {
  return (
    <SpaceBetween size="l">
      {propertySettings.map((setting) => (
        <SettingPanel key={setting.id} bucket={bucket} setting={setting} />
      ))}
    </SpaceBetween>
  );
}
