/**
 * The public numbers: each defined in words, counted from the journal, exact to a position, and opened down to its records.
 *
 * <p>A fold reads the sealed journal and keeps one fact per record in {@code metric_fact}; it never looks at the features' own
 * tables. What a record is, is what the rows of the journal say of it, later rows over earlier ones. So the rows must say it:
 *
 * <ul>
 *   <li>the <b>first</b> row of a record carries in {@code changed} every field of the list below that has a value;
 *   <li>each later row carries every one of them that changed, with its new value (null where it has none any more);
 *   <li>lists are carried whole; the row's own {@code public}, {@code scope} and {@code sample} are read too: they tell who may
 *       see the record in the lists behind a number;
 *   <li>act {@code remove} takes a record out for good (sample records when they are cleared).
 * </ul>
 *
 * <p>Fields, with the names and forms of the contract (ids are UUIDs as text, divisions and zones are codes, dates are {@code
 * YYYY-MM-DD}, money is a decimal string such as {@code "120000.00"}, negative in a reversal):
 *
 * <table>
 * <caption>What the fold reads of each type of record</caption>
 * <tr><td>ORGANIZATION</td><td>{@code name, kind, type, status, divisionCode, mergedIntoId}</td></tr>
 * <tr><td>INTENTION</td><td>{@code title, status, year, category, originDivisionCode, targetDivisionCodes[], leadId,
 *     partnerIds[], callId, keptBack}</td></tr>
 * <tr><td>SIGNING</td><td>{@code title, kind, status, basis, signedOn, zoneCode, divisionCode, intentionId, eventId,
 *     organizationIds[]} (the parties)</td></tr>
 * <tr><td>PROJECT</td><td>{@code name, status, nature, year, placeCodes[], placesComplete, zoneCodes[], organizationIds[],
 *     signingId, intentionId}</td></tr>
 * <tr><td>FUNDING_RECORD</td><td>{@code projectId, kind, amount, onDate, divisionCode, reversesId}</td></tr>
 * <tr><td>BENEFICIARY_RECORD</td><td>{@code projectId, unit, quantity, onDate, divisionCode, reversesId}</td></tr>
 * <tr><td>EVENT</td><td>{@code name, kind, startsOn, zoneCode, divisionCode}</td></tr>
 * <tr><td>DIVISION, ZONE</td><td>none: such a row makes the fold place all facts anew</td></tr>
 * </table>
 *
 * <p>Other fields may be in {@code changed} and are left alone. Reads, and never writes, the tables of other packages.
 */
@NullMarked
package cn.tongxin.metrics;

import org.jspecify.annotations.NullMarked;
