/** The questions that a request asked of authorization, with the statements that decided each. */
import Box from "@cloudscape-design/components/box";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { ExplainedQuestion, ExplainedStatement, RequestExplanation } from "../../../../src/kernel/trail.ts";
import { Panel } from "../../components/panel.tsx";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import { Decision, usePolicyWords } from "./decision-words.tsx";

const messages = defineMessages({
  en: {
    title: "Why",
    noPermission: "It needs no permission.",
    before: "It failed before authorization was asked: no policy had a say.",
    on: "{action} on {resource}",
    allowedBy: "Allowed by {what}.",
    explicitDeny: "Denied explicitly by {what}, which nothing outweighs.",
    implicitDeny: "No statement allows it: {what} would have to, and what is not allowed is denied.",
    statement: "Statement {number} of {policy}",
    named: "Statement {number} ({sid}) of {policy}",
  },
  ko: {
    title: "이유",
    noPermission: "권한이 필요 없습니다.",
    before: "권한을 묻기 전에 실패했습니다. 정책은 관여하지 않았습니다.",
    on: "{resource}에 대한 {action}",
    allowedBy: "{what}이(가) 허용했습니다.",
    explicitDeny: "{what}이(가) 명시적으로 거부했습니다. 명시적 거부는 무엇보다 우선합니다.",
    implicitDeny: "허용하는 문이 없습니다. {what}이(가) 허용해야 하며, 허용되지 않은 것은 거부됩니다.",
    statement: "{policy}의 문 {number}",
    named: "{policy}의 문 {number}({sid})",
  },
});

/** The container. */
export function ExplainedQuestions({ answer }: { readonly answer: RequestExplanation }) {
  const text = useMessages(messages);
  const { questions, error } = answer;
  return (
    <Panel title={text("title")}>
      <SpaceBetween size="l">
        {questions.length === 0 && <Box>{text(error === undefined ? "noPermission" : "before")}</Box>}
        {questions.map((question, place) => (
          // Questions have no names, and do not change.
          <Question key={place} question={question} />
        ))}
      </SpaceBetween>
    </Panel>
  );
}

function Question({ question }: { readonly question: ExplainedQuestion }) {
  const text = useMessages(messages);
  const words = usePolicyWords();
  const { action, resource, allowed, reason, by, statements } = question;
  return (
    <SpaceBetween size="xs">
      <SpaceBetween direction="horizontal" size="s">
        <Decision decision={reason} />
        <Box fontWeight="bold">{text("on", { action, resource })}</Box>
      </SpaceBetween>
      <Box>
        {text(allowed ? "allowedBy" : reason === "explicitDeny" ? "explicitDeny" : "implicitDeny", { what: words(by) })}
      </Box>
      {statements.map((statement, place) => (
        <Statement key={place} statement={statement} />
      ))}
    </SpaceBetween>
  );
}

function Statement({ statement: { kind, policy, sid, index, statement } }: { readonly statement: ExplainedStatement }) {
  const text = useMessages(messages);
  const words = usePolicyWords();
  const named = { number: index + 1, policy: policy ?? words(kind), sid: sid ?? "" };
  return (
    <div>
      <Box variant="small">{text(sid === undefined ? "statement" : "named", named)}</Box>
      <Box variant="code">
        <span className="console-command">{JSON.stringify(statement, undefined, 2)}</span>
      </Box>
    </div>
  );
}
