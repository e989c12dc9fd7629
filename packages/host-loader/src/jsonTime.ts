import { GoTime } from "./goTime.ts";

/** Years of more than four digits are written as Date does: six of them, and a sign. */
const rfc3339 =
  /^((?:\d{4}|[+-]\d{6})-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d{1,9})0*)?(?:([Zz])|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/** The time that a text of RFC 3339 says, to the nanosecond; undefined where it is not one. */
export function parseTime(text: string): GoTime | undefined {
  const [, date, clock, fraction = "", utc, sign, hours, minutes] = rfc3339.exec(text) ?? [];
  if (date === undefined) return undefined;
  const offset = utc ? 0 : (Number(hours) * 60 + Number(minutes)) * 60 * (sign === "-" ? -1 : 1);
  const local = Date.parse(`${date}T${clock}Z`);
  // Date takes the 30th of February for the 2nd of March, and 24:00:00 for the day after.
  if (Number.isNaN(local) || dateAndClock(local) !== `${date}T${clock}`) return undefined;
  return new GoTime({
    seconds: BigInt(local / 1000 - offset),
    nanosecond: Number(fraction.padEnd(9, "0")),
    offset: utc ? null : offset,
  });
}

/**
 * A time as {@link parseTime} takes it, with the digits that it needs: in its own zone, of which RFC
 * 3339 has no seconds.
 */
export function formatTime(time: GoTime): string {
  const { seconds, nanosecond, offset } = GoTime.parts(time);
  const east = Math.round((offset ?? 0) / 60);
  const local = new Date((Number(seconds) + east * 60) * 1000);
  if (Number.isNaN(local.getTime())) return `${seconds}.${String(nanosecond).padStart(9, "0")}`;
  const fraction = nanosecond ? `.${String(nanosecond).padStart(9, "0").replace(/0+$/, "")}` : "";
  const minutes = Math.abs(east);
  const two = (value: number): string => String(value).padStart(2, "0");
  const zone =
    offset === null
      ? "Z"
      : `${east < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return dateAndClock(local.getTime()) + fraction + zone;
}

function dateAndClock(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\..*/, "");
}
