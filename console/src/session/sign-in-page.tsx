/** Signing in: as a user, as the root user, or with an access key. */
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState, type FormEvent } from "react";
import { changePreferences, usePreferences } from "../frame/preferences.ts";
import { useQueryState } from "../frame/router.ts";
import { useMessages } from "../language/use-messages.ts";
import { FailureAlert } from "../requests/failure-text.tsx";
import { failureOf } from "../requests/request-error.ts";
import { signInWithKey, signInWithPassword } from "./sign-in-call.ts";
import { signInMessages } from "./sign-in-messages.ts";

const ways = ["user", "root", "key"] as const;
type Way = (typeof ways)[number];

/** What may be typed. */
const nothing = {
  account: "",
  userName: "",
  email: "",
  password: "",
  mfaCode: "",
  newPassword: "",
  keyId: "",
  secret: "",
};
type Typed = typeof nothing;

/** The page that who is not signed in sees at every address. */
export function SignInPage() {
  const text = useMessages(signInMessages);
  const [chosen, choose] = useQueryState("as", "user");
  const way: Way = ways.find((name) => name === chosen) ?? "user";
  const [typed, setTyped] = useState<Typed>(nothing);
  const [state, setState] = useState<{ isBusy: boolean; error?: unknown }>({ isBusy: false });
  const asked = state.error === undefined ? "" : failureOf(state.error).code;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setState({ isBusy: true });
    // Who gets in leaves this page.
    signIn(way, typed).catch((error: unknown) => setState({ isBusy: false, error }));
  };
  const field = (name: keyof Typed, options: { isSecret?: boolean; help?: string; complete?: string } = {}) => (
    <TypedField
      key={name}
      name={name}
      label={text(name)}
      help={options.help}
      isSecret={options.isSecret ?? false}
      complete={options.complete ?? "off"}
      value={typed[name]}
      onChange={(value) => setTyped((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <main className="console-sign-in">
      <form onSubmit={submit}>
        <Container header={<Header variant="h1">{text("title")}</Header>}>
          <SpaceBetween size="l">
            <SegmentedControl
              label={text("as")}
              selectedId={way}
              options={ways.map((id) => ({ id, text: text(id) }))}
              onChange={({ detail }) => choose(detail.selectedId)}
            />
            {way === "user" && [
              field("account", { help: text("accountHelp") }),
              field("userName", { complete: "username" }),
            ]}
            {way === "root" && field("email", { complete: "username" })}
            {way === "key"
              ? [field("keyId"), field("secret", { isSecret: true, help: text("keyHelp") })]
              : field("password", { isSecret: true, complete: "current-password" })}
            {(asked === "MfaRequired" || typed.mfaCode !== "") && field("mfaCode", { complete: "one-time-code" })}
            {(asked === "PasswordChangeRequired" || typed.newPassword !== "") &&
              field("newPassword", { isSecret: true, complete: "new-password" })}
            {state.error !== undefined && <FailureAlert error={state.error} />}
            <Button formAction="submit" variant="primary" fullWidth loading={state.isBusy}>
              {text("submit")}
            </Button>
            {way === "root" && <Box color="text-body-secondary">{text("rootHelp")}</Box>}
            <LanguageLink />
          </SpaceBetween>
        </Container>
      </form>
    </main>
  );
}

function LanguageLink() {
  const { language } = usePreferences();
  const other = language === "en" ? "ko" : "en";
  return (
    <Button formAction="none" variant="inline-link" onClick={() => changePreferences({ language: other })}>
      {other === "ko" ? "한국어" : "English"}
    </Button>
  );
}

function TypedField(props: {
  readonly name: string;
  readonly label: string;
  readonly help: string | undefined;
  readonly isSecret: boolean;
  readonly complete: string;
  readonly value: string;
  onChange(value: string): void;
}) {
  return (
    <FormField label={props.label} constraintText={props.help}>
      <Input
        name={props.name}
        type={props.isSecret ? "password" : "text"}
        autoComplete={props.complete}
        spellcheck={false}
        value={props.value}
        onChange={({ detail }) => props.onChange(detail.value)}
      />
    </FormField>
  );
}

function signIn(way: Way, typed: Typed): Promise<void> {
  const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== "")) as Partial<Typed>;
  const { mfaCode, newPassword } = given;
  const more = { ...(mfaCode && { mfaCode }), ...(newPassword && { newPassword }) };
  if (way === "key") {
    return signInWithKey({ accessKeyId: typed.keyId.trim(), secretAccessKey: typed.secret.trim() }, mfaCode);
  }
  const { password } = typed;
  if (way === "root") return signInWithPassword({ email: typed.email.trim(), password, ...more });
  return signInWithPassword({ account: typed.account.trim(), userName: typed.userName.trim(), password, ...more });
}
