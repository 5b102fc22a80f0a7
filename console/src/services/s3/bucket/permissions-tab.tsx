/** Who may do what with a bucket: its policy, and the settings beside it. */
import SpaceBetween from "@cloudscape-design/components/space-between";
import { BucketPolicy } from "../policy/bucket-policy.tsx";
import { permissionSettings } from "../settings/permission-settings.ts";
import { SettingPanel } from "../settings/setting-panel.tsx";
import type { TabProps } from "./bucket-page.tsx";

/** The tab. */
export function PermissionsTab({ bucket }: TabProps) {
  return (
    <SpaceBetween size="l">
      <BucketPolicy bucket={bucket} />
      {permissionSettings.map((setting) => (
        <SettingPanel key={setting.id} bucket={bucket} setting={setting} />
      ))}
    </SpaceBetween>
  );
}
