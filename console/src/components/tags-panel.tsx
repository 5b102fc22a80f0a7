/** Tags of anything that has them, to see and to change. */
import Button from "@cloudscape-design/components/button";
import { useState } from "react";
import { lineOfCommand, type SdkCommand } from "../aws/line-of-command.ts";
import { defineMessages } from "../language/messages.ts";
import { useMessages } from "../language/use-messages.ts";
import { useCommands, type CommandClient } from "../requests/use-commands.ts";
import type { Requested } from "../requests/use-request.ts";
import { CommandLine } from "./command-line.tsx";
import { Loaded } from "./loaded.tsx";
import { Panel } from "./panel.tsx";
import { tagChanges, type Tag } from "./tag-changes.ts";
import { TagRows } from "./tag-rows.tsx";

const messages = defineMessages({
  en: { tags: "Tags", save: "Save tags", saved: "Tags are saved." },
  ko: { tags: "태그", save: "태그 저장", saved: "태그를 저장했습니다." },
});

/** What is tagged, and how. */
export interface TagsPanelProps {
  readonly client: CommandClient;
  readonly asked: Requested<readonly Tag[]>;
  readonly tag: (tags: { Key: string; Value: string }[]) => SdkCommand;
  readonly untag: (keys: string[]) => SdkCommand;
}

/** The panel. */
export function TagsPanel({ asked, ...props }: TagsPanelProps) {
  return (
    <Loaded asked={asked}>
      {(tags) => <Editing key={JSON.stringify(tags)} tags={tags} onSaved={asked.reload} {...props} />}
    </Loaded>
  );
}

function Editing({
  client,
  tags,
  tag,
  untag,
  onSaved,
}: Omit<TagsPanelProps, "asked"> & { readonly tags: readonly Tag[]; onSaved(): void }) {
  const text = useMessages(messages);
  const [rows, setRows] = useState<readonly Tag[]>(tags);
  const change = useCommands(client, { success: text("saved"), onDone: onSaved });
  const { set, remove } = tagChanges(tags, rows);
  const needed = [...(remove.length === 0 ? [] : [untag(remove)]), ...(set.length === 0 ? [] : [tag(set)])];
  const isChanged = needed.length > 0;
  return (
    <Panel
      title={text("tags")}
      counter={`(${tags.length})`}
      actions={
        <>
          {isChanged && <CommandLine command={needed.map(lineOfCommand)} />}
          <Button disabled={!isChanged} loading={change.isRunning} onClick={() => void change.run(needed)}>
            {text("save")}
          </Button>
        </>
      }
    >
      <TagRows tags={rows} onChange={setRows} />
    </Panel>
  );
}
