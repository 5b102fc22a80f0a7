/** What stands above the services: three things to try, what the month costs, how the zones are, where one was last. */
import Button from "@cloudscape-design/components/button";
import Box from "@cloudscape-design/components/box";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import type { ZonesAnswer } from "../../../src/kernel/control.ts";
import { useOwnRoute } from "../aws/use-own-route.ts";
import { Panel } from "../components/panel.tsx";
import { useRegionTime } from "../frame/clock.ts";
import { follow, linkTo } from "../frame/router.ts";
import { useQuantities } from "../language/quantities.ts";
import { useMessages, useSay } from "../language/use-messages.ts";
import { services } from "../services.ts";
import { ZoneState } from "../services/region/zone-state.tsx";
import { FirstStep } from "./first-step.tsx";
import { monthOf, stepNames, useFirstSteps, type StepsDone } from "./first-steps.ts";
import { TerminalLines } from "./terminal-lines.tsx";
import { useVisits } from "./visits.ts";
import { welcomeMessages } from "./welcome-words.ts";

const hiddenKey = "haneul.first-run-hidden";

/** The containers. */
export function Welcome() {
  const { value } = useFirstSteps();
  const cost = value?.bill?.total.cost;
  return (
    <Box padding={{ bottom: "l" }}>
      <SpaceBetween size="l">
        {value && <Tries done={value.done} />}
        <ColumnLayout columns={3}>
          <Visited />
          <Cost cost={cost} month={value?.bill?.month} />
          <Zones />
        </ColumnLayout>
      </SpaceBetween>
    </Box>
  );
}

/** Goes away by itself when all is done, or when it was hidden. */
function Tries({ done }: { readonly done: StepsDone }) {
  const text = useMessages(welcomeMessages);
  const [isHidden, setHidden] = useState(() => localStorage.getItem(hiddenKey) !== null);
  const month = monthOf(useRegionTime() ?? Date.now());
  if (isHidden || stepNames.every((name) => done[name])) return null;
  const hide = () => {
    localStorage.setItem(hiddenKey, "yes");
    setHidden(true);
  };
  const isEmpty = stepNames.every((name) => !done[name]);
  return (
    <Panel
      title={text(isEmpty ? "empty" : "goOn")}
      description={text("triesAbout")}
      actions={
        <Button variant="link" onClick={hide}>
          {text("hide")}
        </Button>
      }
    >
      <SpaceBetween size="l">
        <TerminalLines />
        <ColumnLayout columns={3} variant="text-grid">
          {stepNames.map((name, place) => (
            <FirstStep key={name} name={name} number={place + 1} isDone={done[name]} month={month} />
          ))}
        </ColumnLayout>
      </SpaceBetween>
    </Panel>
  );
}

function Visited() {
  const text = useMessages(welcomeMessages);
  const say = useSay();
  const rows = useVisits().flatMap((id) => services.filter((service) => service.id === id));
  return (
    <Panel fitHeight title={text("visited")}>
      {rows.length === 0 && <Box color="text-body-secondary">{text("nowhere")}</Box>}
      <SpaceBetween size="xs">
        {rows.map(({ id, title }) => (
          <Link key={id} href={linkTo(id)} onFollow={follow}>
            {say(title)}
          </Link>
        ))}
      </SpaceBetween>
    </Panel>
  );
}

function Cost({ cost, month }: { readonly cost: string | undefined; readonly month: string | undefined }) {
  const text = useMessages(welcomeMessages);
  const write = useQuantities();
  return (
    <Panel fitHeight title={text("money")}>
      <Box fontSize="display-l" fontWeight="bold">
        {cost === undefined ? "-" : write.dollars(cost)}
      </Box>
      <Box color="text-body-secondary">{month === undefined ? text("hiddenFromYou") : text("soFar", { month })}</Box>
      <Link href={linkTo("region/usage")} onFollow={follow}>
        {text("why")}
      </Link>
    </Panel>
  );
}

function Zones() {
  const text = useMessages(welcomeMessages);
  const write = useQuantities();
  const { value } = useOwnRoute<ZonesAnswer>("/_haneul/zones", { everySeconds: 10 });
  return (
    <Panel fitHeight title={text("zones")}>
      <SpaceBetween size="xs">
        {value?.zones.map((zone) => (
          <SpaceBetween key={zone.name} direction="horizontal" size="s">
            <Box fontWeight="bold">{zone.name}</Box>
            <ZoneState zone={zone} />
            <Box color="text-body-secondary">{write.bytes(zone.storedBytes)}</Box>
          </SpaceBetween>
        ))}
        {value === undefined && <Box color="text-body-secondary">{text("hiddenFromYou")}</Box>}
        <Link href={linkTo("region/zones")} onFollow={follow}>
          {text("allZones")}
        </Link>
      </SpaceBetween>
    </Panel>
  );
}
