/** The wizard that makes a user: name and sign-in, permissions, tags, review. */
import { CreateLoginProfileCommand, CreateUserCommand, AddUserToGroupCommand, IAMClient } from "@aws-sdk/client-iam";
import { useState } from "react";
import type { SdkCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { CreationWizard } from "./creation-wizard.tsx";
import { navigate } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useCommands } from "../../requests/use-commands.ts";
import { userLink } from "./iam-links.ts";
import { newPassword } from "./password.ts";
import { attachCommand } from "./principal-calls.ts";
import { tagChanges } from "../../components/tag-changes.ts";
import { TagRows } from "../../components/tag-rows.tsx";
import { UserCreated } from "./user-created.tsx";
import { UserDetailsStep, UserPermissionsStep, UserReviewStep, type NewUser } from "./user-steps.tsx";
import { userMessages } from "./user-messages.ts";

const changePolicy = "arn:aws:iam::aws:policy/IAMUserChangePassword";

/** The page. */
export function UserCreate() {
  const own = useMessages(userMessages);
  const iam = useClient(IAMClient);
  const [step, setStep] = useState(0);
  const [isChecked, setChecked] = useState(false);
  const [isCreated, setCreated] = useState(false);
  const [user, setUser] = useState<NewUser>(fresh);
  const change = (changes: Partial<NewUser>): void => setUser((before) => ({ ...before, ...changes }));
  const commands = commandsFor(user);
  const create = useCommands(iam, {
    success: own("created", { name: user.name }),
    onDone: () => (user.hasConsole ? setCreated(true) : navigate(userLink(user.name))),
    quiet: true,
  });
  if (isCreated) return <UserCreated user={user} />;
  const isIncomplete = user.name.trim() === "" || (user.hasConsole && user.password === "");
  return (
    <CreationWizard
      title={own("createUser")}
      list="users"
      step={step}
      onStep={(next) => {
        setChecked(true);
        if (!isIncomplete || next < step) setStep(next);
      }}
      commands={commands}
      isRunning={create.isRunning}
      onSubmit={() => void create.run(commands)}
      steps={[
        {
          title: own("details"),
          content: <UserDetailsStep user={user} onChange={change} isChecked={isChecked} />,
        },
        {
          title: own("permissionsStep"),
          isOptional: true,
          content: <UserPermissionsStep user={user} onChange={change} />,
        },
        {
          title: own("tagsStep"),
          isOptional: true,
          content: <TagRows tags={user.tags} onChange={(tags) => change({ tags })} />,
        },
        {
          title: own("reviewStep"),
          content: (
            <>
              <UserReviewStep user={user} />
              {create.error !== undefined && <FailureAlert error={create.error} />}
            </>
          ),
        },
      ]}
    />
  );
}

function fresh(): NewUser {
  return {
    name: "",
    hasConsole: false,
    isAutoPassword: true,
    password: newPassword(),
    mustChange: true,
    groups: [],
    policies: [],
    tags: [],
  };
}

function commandsFor(user: NewUser): readonly SdkCommand[] {
  const UserName = user.name.trim();
  const Tags = tagChanges([], user.tags).set;
  const principal = { kind: "user", name: UserName } as const;
  const policies = user.policies.flatMap(({ Arn }) => Arn ?? []);
  const all = user.hasConsole && user.mustChange ? [...new Set([...policies, changePolicy])] : policies;
  return [
    new CreateUserCommand({ UserName, ...(Tags.length === 0 ? {} : { Tags }) }),
    ...user.groups.map((GroupName) => new AddUserToGroupCommand({ UserName, GroupName })),
    ...all.map((arn) => attachCommand(principal, arn)),
    ...(user.hasConsole
      ? [
          new CreateLoginProfileCommand({
            UserName,
            Password: user.password,
            PasswordResetRequired: user.mustChange,
          }),
        ]
      : []),
  ];
}
