/** Makes a virtual MFA device, shows its key as a QR code, and enables it with two codes. */
import {
  CreateVirtualMFADeviceCommand,
  DeleteVirtualMFADeviceCommand,
  EnableMFADeviceCommand,
  IAMClient,
  type CreateVirtualMFADeviceResponse,
  type VirtualMFADevice,
} from "@aws-sdk/client-iam";
import Box from "@cloudscape-design/components/box";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useMemo, useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { CommandDialog } from "../../components/command-dialog.tsx";
import { useMessages } from "../../language/use-messages.ts";
import { Copyable } from "../../components/copyable.tsx";
import { credentialMessages } from "./credential-messages.ts";
import { otpAddress, qrPath } from "./qr-path.ts";

interface MfaDialogProps {
  /** Empty: the root user, signed in. */
  readonly userName: string;
  readonly account: string;
  readonly deviceName: string;
  onDone(): void;
  onCancel(): void;
}

/** Two dialogs, one after the other. */
export function MfaDialog(props: MfaDialogProps) {
  const text = useMessages(credentialMessages);
  const iam = useClient(IAMClient);
  const [name, setName] = useState(props.deviceName);
  const [device, setDevice] = useState<VirtualMFADevice>();
  if (device) return <Enable {...props} device={device} />;
  return (
    <CommandDialog
      client={iam}
      title={text("assignMfa")}
      submit={text("makeDevice")}
      isIncomplete={name === ""}
      commands={[new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: name })]}
      onDone={([output]) => setDevice((output as CreateVirtualMFADeviceResponse).VirtualMFADevice)}
      onCancel={props.onCancel}
    >
      <FormField label={text("deviceName")}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}

function Enable({
  userName,
  account,
  deviceName,
  device,
  ...on
}: MfaDialogProps & { readonly device: VirtualMFADevice }) {
  const text = useMessages(credentialMessages);
  const iam = useClient(IAMClient);
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const { SerialNumber } = device;
  const seed = new TextDecoder().decode(device.Base32StringSeed);
  // The root user enables its own device under its account's number.
  const UserName = userName === "" ? account : userName;
  const codes = { AuthenticationCode1: first, AuthenticationCode2: second };
  const cancel = (): void => {
    void iam.send(new DeleteVirtualMFADeviceCommand({ SerialNumber })).finally(on.onCancel);
  };
  return (
    <CommandDialog
      client={iam}
      title={text("assignMfa")}
      submit={text("assignMfa")}
      success={text("mfaAssigned")}
      isIncomplete={![first, second].every((code) => /^\d{6}$/.test(code))}
      commands={[new EnableMFADeviceCommand({ UserName, SerialNumber, ...codes })]}
      onDone={on.onDone}
      onCancel={cancel}
    >
      <Box>{text("scanStep")}</Box>
      <QrCode text={otpAddress(seed, { account, name: deviceName })} label={text("qr")} />
      <ExpandableSection headerText={text("showKey")}>
        <Copyable value={seed} />
      </ExpandableSection>
      <SpaceBetween size="s">
        <FormField label={text("code1")} constraintText={text("codeHint")}>
          <Input value={first} inputMode="numeric" onChange={({ detail }) => setFirst(detail.value)} />
        </FormField>
        <FormField label={text("code2")}>
          <Input value={second} inputMode="numeric" onChange={({ detail }) => setSecond(detail.value)} />
        </FormField>
      </SpaceBetween>
    </CommandDialog>
  );
}

const codePixels = 240;

/** Black on white also where the page is dark: cameras want it so. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => qrPath(text), [text]);
  return (
    <svg role="img" aria-label={label} width={codePixels} height={codePixels} viewBox={`0 0 ${size} ${size}`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
