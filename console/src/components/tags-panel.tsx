/** Tags of anything that has them, to see and to change. */
import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Container from "@cloudscape-design/components/container";
import { useState } from "react";
import { lineOfCommand, type SdkCommand } from "../aws/line-of-command.ts";
import { CommandLine } from "./command-line.tsx";
import { defineMessages } from "../language/messages.ts";
import { useMessages } from "../language/use-messages.ts";
import { useCommands, type CommandClient } from "../requests/use-commands.ts";
import { tagChanges, type Tag, type TagChanges } from "./tag-changes.ts";
import { TagRows } from "./tag-rows.tsx";

const messages = defineMessages({
  en: { tags: "Tags", save: "Save tags", saved: "Tags are saved." },
  ko: { tags: "태그", save: "태그 저장", saved: "태그를 저장했습니다." },
});

/** What is tagged, and how. */
export interface TagsPanelProps {
  readonly client: CommandClient;
  readonly tags: readonly Tag[];
  readonly commands: (changes: TagChanges) => readonly SdkCommand[];
  onSaved(): void;
}

/** The panel; give it a `key` that changes when other tags were loaded. */
export function TagsPanel({ client, tags, commands, onSaved }: TagsPanelProps) {
  const text = useMessages(messages);
  const [rows, setRows] = useState<readonly Tag[]>(tags);
  const change = useCommands(client, { success: text("saved"), onDone: onSaved });
  const changes = tagChanges(tags, rows);
  const isChanged = changes.set.length > 0 || changes.remove.length > 0;
  const needed = isChanged ? commands(changes) : [];
  return (
    <Container
      header={
        <Header
          variant="h2"
          counter={`(${tags.length})`}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              {isChanged && <CommandLine command={needed.map(lineOfCommand)} />}
              <Button disabled={!isChanged} loading={change.isRunning} onClick={() => void change.run(needed)}>
                {text("save")}
              </Button>
            </SpaceBetween>
          }
        >
          {text("tags")}
        </Header>
      }
    >
      <TagRows tags={rows} onChange={setRows} />
    </Container>
  );
}
