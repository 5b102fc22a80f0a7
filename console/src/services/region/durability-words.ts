/** Names of assumptions and classes of the durability page. */
import type { Assumptions } from "../../../../src/kernel/durability/report.ts";
import { defineMessages } from "../../language/messages.ts";

export type AssumptionName = keyof Assumptions;

/** In the order of the page. */
export const assumptionNames: readonly AssumptionName[] = [
  "annualFailureRate",
  "repairHours",
  "zoneLossPerYear",
  "zoneRepairHours",
  "latentErrorsPerYear",
  "scrubDays",
];

/** Their query parameters, which are the command's options, too. */
export const parameterOf: Readonly<Record<AssumptionName, string>> = {
  annualFailureRate: "afr",
  repairHours: "repair-hours",
  zoneLossPerYear: "zone-loss",
  zoneRepairHours: "zone-repair-hours",
  latentErrorsPerYear: "latent-errors",
  scrubDays: "scrub-days",
};

/** How the region's names of classes begin, and the texts in their place. */
export const classNames = [
  ["STANDARD", "standard"],
  ["REDUCED", "reduced"],
  ["ONEZONE", "oneZone"],
  ["rows", "rows"],
] as const;

/** How the region's notes begin or what they hold, and the texts in their place. */
export const noteNames = [
  ["zones are on", "sharedDisks"],
  ["The rows that name", "rowsNote"],
  ["Copies are taken", "independence"],
] as const;

export const durabilityMessages = defineMessages({
  en: {
    title: "Durability",
    about: "How likely an object is to be lost within a year, by an exact chain over the assumptions below.",
    classes: "Storage classes",
    class: "Class",
    nines: "Nines",
    loss: "Loss per object and year",
    copies: "Copies",
    disks: "Disks, at the least",
    ownDisks: "Nines on own disks",
    lost: "Lost a year of {count}",
    standard: "STANDARD (three zones)",
    reduced: "REDUCED_REDUNDANCY (two zones)",
    oneZone: "ONEZONE_IA (one zone)",
    rows: "Rows (names, metadata)",
    assumptions: "Assumptions",
    assumptionsAbout: "Change any of them; what is left empty is what the region knows or takes.",
    annualFailureRate: "Share of disks that die in a year",
    repairHours: "Hours until a dead disk's bytes are back",
    zoneLossPerYear: "Zones lost for good, per zone and year",
    zoneRepairHours: "Hours until a lost zone's bytes are back",
    latentErrorsPerYear: "Times a year a copy rots unseen",
    scrubDays: "Days within which the scrub reads every byte",
    given: "given by you",
    measured: "measured",
    configured: "configured",
    stated: "common experience",
    asNow: "Now: {value}",
    objects: "Objects",
    objectsAbout: "Of so many, how many are lost a year on average",
    reckon: "Reckon again",
    reset: "Forget my assumptions",
    sharedDisks: "{zones} zones are on {disks} disks: copies on one disk die with it.",
    rowsNote:
      "The rows that name the objects are on the data folder's disk only: without a copy of it, or a mirrored disk, its death loses every name.",
    independence:
      "Copies are taken to fail independently. Mistakes of people, defects of programs, and disasters that take several zones are left out; in practice they cost more than disks do.",
  },
  ko: {
    title: "내구성",
    about: "한 해 동안 객체를 잃을 확률을 아래 가정 위에서 정확한 마르코프 연쇄로 계산합니다.",
    classes: "스토리지 클래스",
    class: "클래스",
    nines: "나인(9의 개수)",
    loss: "객체당 연간 손실 확률",
    copies: "사본",
    disks: "최소 디스크 수",
    ownDisks: "각자 디스크일 때 나인",
    lost: "{count}개 중 연간 손실",
    standard: "STANDARD(영역 세 곳)",
    reduced: "REDUCED_REDUNDANCY(영역 두 곳)",
    oneZone: "ONEZONE_IA(영역 한 곳)",
    rows: "행(이름, 메타데이터)",
    assumptions: "가정",
    assumptionsAbout: "원하는 것을 바꾸세요. 비워 두면 리전이 알거나 가정하는 값을 씁니다.",
    annualFailureRate: "한 해에 고장 나는 디스크 비율",
    repairHours: "고장 난 디스크의 바이트를 되찾는 시간(시간)",
    zoneLossPerYear: "영역을 완전히 잃는 횟수(영역당 연간)",
    zoneRepairHours: "잃은 영역의 바이트를 되찾는 시간(시간)",
    latentErrorsPerYear: "사본이 몰래 손상되는 횟수(연간)",
    scrubDays: "스크럽이 모든 바이트를 읽는 일수",
    given: "직접 입력",
    measured: "측정값",
    configured: "설정값",
    stated: "통상 경험",
    asNow: "현재 값: {value}",
    objects: "객체 수",
    objectsAbout: "이만큼의 객체 중 한 해에 평균 몇 개를 잃는지",
    reckon: "다시 계산",
    reset: "내 가정 지우기",
    sharedDisks: "영역 {zones}개가 디스크 {disks}개 위에 있습니다. 한 디스크의 사본은 그 디스크와 함께 사라집니다.",
    rowsNote:
      "객체의 이름이 담긴 행은 데이터 폴더의 디스크에만 있습니다. 그 사본이나 미러링한 디스크가 없으면, 그 디스크가 고장 날 때 이름을 모두 잃습니다.",
    independence:
      "사본은 서로 독립적으로 고장 난다고 봅니다. 사람의 실수, 프로그램의 결함, 여러 영역을 한꺼번에 앗아 가는 재해는 계산에 없습니다. 실제로는 디스크보다 이런 일의 피해가 더 큽니다.",
  },
});
