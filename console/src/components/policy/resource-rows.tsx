/** The resources of a statement. */
import AttributeEditor from "@cloudscape-design/components/attribute-editor";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMessages } from "../../language/use-messages.ts";
import { editorMessages } from "./editor-messages.ts";
import { NotSwitch } from "./not-switch.tsx";
import type { StatementPartProps } from "./statement-card.tsx";

/** The rows within a statement. */
export function ResourceRows({ statement, onChange }: StatementPartProps) {
  const text = useMessages(editorMessages);
  const { resources } = statement;
  return (
    <SpaceBetween size="s">
      <Box variant="h4">{text("resources")}</Box>
      <SpaceBetween direction="horizontal" size="xs">
        <NotSwitch
          label={text("resources")}
          isNot={statement.isNotResource}
          plain={text("theseResources")}
          negated={text("allButResources")}
          onChange={(isNotResource) => onChange({ isNotResource })}
        />
        <Button formAction="none" onClick={() => onChange({ resources: ["*"] })}>
          {text("allResources")}
        </Button>
      </SpaceBetween>
      <AttributeEditor
        items={resources}
        empty={text("noResources")}
        addButtonText={text("addResource")}
        removeButtonText={text("removeRow")}
        removeButtonAriaLabel={(resource) => text("remove", { name: resource })}
        onAddButtonClick={() => onChange({ resources: [...resources, ""] })}
        onRemoveButtonClick={({ detail }) => onChange({ resources: resources.toSpliced(detail.itemIndex, 1) })}
        definition={[
          {
            label: "ARN",
            control: (resource, index) => (
              <Input
                value={resource}
                ariaLabel={text("resource", { number: index + 1 })}
                placeholder="arn:aws:s3:::bucket/*"
                onChange={({ detail }) => onChange({ resources: resources.with(index, detail.value) })}
              />
            ),
          },
        ]}
      />
    </SpaceBetween>
  );
}
