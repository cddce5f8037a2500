using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>
/// The messages of errors and warnings in Dutch. They are made in English where something is refused, for developers and for
/// the contract in JSON; here each form of them stands once more, with what it names in the same place.
/// </summary>
internal static class MessageTexts
{
    private const string Was = "; it was ";

    /// <summary>How what is wrong with a field begins.</summary>
    private static readonly ImmutableArray<string> Starts = ["must ", "is ", "does "];

    /// <summary>
    /// A form and its text, the narrower form first: an asterisk stands for what is named there, <c>{0}</c> for the first of them,
    /// <c>{e0}</c> for the event whose word it is.
    /// </summary>
    private static readonly ImmutableArray<MessageForm> Forms =
    [
        new("a fault of the program: *", "een fout van het programma: {0}"),
        new("must be a date from * to *", "moet een datum zijn van {0} tot en met {1}"),
        new("must be a date in the ISO calendar", "moet een datum van de gewone kalender zijn"),
        new("must be a date that exists, such as *", "moet een bestaande datum zijn, zoals {0}"),
        new("must be a date such as * or *", "moet een datum zijn zoals {0}, of {1}"),
        new("must be a date within the bounds of a fact", "moet een datum zijn die een feit kan hebben"),
        new("must not be before on (*)", "mag niet eerder zijn dan de dag van de gebeurtenis ({0})"),
        new("must not be before * (*)", "mag niet eerder zijn dan {0} ({1})"),
        new("must not be after on (*)", "mag niet later zijn dan de dag van de gebeurtenis ({0})"),
        new(
            "must not be after the last day of the flat rate (*)",
            "mag niet later zijn dan de laatste dag van het forfaitaire deel ({0})"
        ),
        new("must not be after * (*)", "mag niet later zijn dan {0} ({1})"),
        new("must be 0 to 168 hours, such as *", "moet 0 tot en met 168 uur zijn, zoals {0}"),
        new("must be 0 to 168 in whole seconds", "moet 0 tot en met 168 uur zijn, in hele seconden"),
        new("must be 0 to 59, and 0 with 168 hours", "moet 0 tot en met 59 zijn, en 0 bij 168 uur"),
        new("must be 0 to 100 with at most 4 decimals", "moet 0 tot en met 100 zijn, met hoogstens 4 decimalen"),
        new(
            "must be 1 to 100 characters on one line, or null",
            "moet 1 tot en met 100 tekens op één regel zijn, of null"
        ),
        new("must be 0 or more months", "moet 0 of meer maanden zijn"),
        new("must be * or more", "moet {0} of meer zijn"),
        new("must be * to * months", "moet {0} tot en met {1} maanden zijn"),
        new("must be * to * weeks", "moet {0} tot en met {1} weken zijn"),
        new("must be * to * days", "moet {0} tot en met {1} dagen zijn"),
        new("must be more than 0", "moet meer dan 0 zijn"),
        new(
            "must be one of * where no day ('on') is judged that tells which governs it",
            "moet een van deze zijn: {0}, want er is geen dag ('on') die zegt welke geldt"
        ),
        new("must be one of *", "moet een van deze zijn: {0}"),
        new("must be one or more of *", "moet een of meer van deze zijn: {0}"),
        new("must be of the groups of this policy: *", "moet een groep van deze regels zijn: {0}"),
        new("must be of a norm of national law", "moet van een norm van de landelijke wet zijn"),
        new("must be of *", "moet uit deze zijn: {0}"),
        new("must be true, false or null", "moet true, false of null zijn"),
        new(
            "must be a list of keys such as *, or one of byRankDate, byIndicationDate",
            "moet een lijst zijn van sleutels zoals {0}, of byRankDate of byIndicationDate"
        ),
        new("must be a list of dates", "moet een lijst van datums zijn"),
        new("must be a list of texts", "moet een lijst van teksten zijn"),
        new("must be a list of *; [] for none", "moet een lijst zijn van {0}; [] voor geen"),
        new("must be a list", "moet een lijst zijn"),
        new("must be a text", "moet een tekst zijn"),
        new("must be an object", "moet een object zijn"),
        new("must be a whole number from * to *", "moet een heel getal zijn van {0} tot en met {1}"),
        new(
            "must be a number with at most 28 digits, without quotes",
            "moet een getal zijn van hoogstens 28 cijfers, zonder aanhalingstekens"
        ),
        new("must be an amount of euros, such as * or *", "moet een bedrag in euro zijn, zoals {0} of {1}"),
        new("must be a term such as * or *", "moet een termijn zijn zoals {0} of {1}"),
        new("must be a term: *", "moet een termijn zijn: {0}"),
        new("must be a combination of *", "moet een combinatie zijn van {0}"),
        new(
            "must be a place such as *, or * for a place without a number, or an object with a place and the title of its regulation",
            "moet een vindplaats zijn zoals {0}, of {1} voor een vindplaats zonder nummer, of een object met een vindplaats en de titel van de regeling"
        ),
        new(
            "must be a place such as *, or * for a place without a number",
            "moet een vindplaats zijn zoals {0}, of {1} voor een vindplaats zonder nummer"
        ),
        new("must be a place such as *", "moet een vindplaats zijn zoals {0}"),
        new(
            "must be a place in words: 1 to 200 characters on one line, without curved quotation marks",
            "moet een vindplaats in woorden zijn: 1 tot en met 200 tekens op één regel, zonder gekrulde aanhalingstekens"
        ),
        new(
            "must be a name of 1 to 64 letters, digits and hyphens",
            "moet een naam zijn van 1 tot en met 64 letters, cijfers en streepjes"
        ),
        new(
            "must be an opaque key of 1 to * letters a to z or A to Z, digits, hyphens, points and underscores",
            "moet een sleutel zijn van 1 tot en met {0} letters a tot en met z of A tot en met Z, cijfers, streepjes, punten en lage streepjes, zonder persoonsgegevens"
        ),
        new("must be lower-case letters, digits and hyphens", "moet uit kleine letters, cijfers en streepjes bestaan"),
        new(
            "must be the key of a rule that can be departed from",
            "moet de sleutel zijn van een vraag waarvan kan worden afgeweken"
        ),
        new("must be the title of a document, or null", "moet de titel van een document zijn, of null"),
        new("must be the title of a document, or absent", "moet de titel van een document zijn, of ontbreken"),
        new("must be the citation title of the regulation", "moet de citeertitel van de regeling zijn"),
        new("must be the policy of the question around it: *", "moet de regels van de vraag eromheen zijn: {0}"),
        new(
            "must be the higher number of this policy, *, or absent",
            "moet het hogere aantal van deze regels zijn, {0}, of ontbreken"
        ),
        new("must be the hash of the content, *", "moet de hash van de inhoud zijn, {0}"),
        new("must be the key of the content, *", "moet de sleutel van de inhoud zijn, {0}"),
        new("must be the review of the case", "moet de beoordeling van de zaak zijn"),
        new("must be *, as the receipt itself says", "moet {0} zijn, zoals het bewijs zelf zegt"),
        new("must be *, the form that is known here", "moet {0} zijn, de vorm die hier bekend is"),
        new("must be what * says, *, or absent", "moet zijn wat {0} zegt, {1}, of ontbreken"),
        new("must be in months for *", "moet bij {0} in maanden zijn"),
        new(
            "must be in force on some day, not end before it can have come into force (* at the earliest)",
            "moet op enige dag gelden, en niet eindigen voordat de regels kunnen gelden (op zijn vroegst {0})"
        ),
        new("must be false: * has no term that can move", "moet false zijn: {0} heeft geen termijn die kan opschuiven"),
        new(
            "must be absent: the file with the policies gives it for each",
            "moet ontbreken: het bestand met de regels geeft het voor elk"
        ),
        new("must be absent: only national law has versions", "moet ontbreken: alleen de landelijke wet heeft versies"),
        new("must be absent: * has none", "moet ontbreken: {0} heeft die niet"),
        new("must be absent where there is a text", "moet ontbreken als er een tekst is"),
        new(
            "must be absent where inForceFrom fixes the first day",
            "moet ontbreken als inForceFrom de eerste dag vastlegt"
        ),
        new("must be absent where * is given", "moet ontbreken als {0} is gegeven"),
        new(
            "must be empty: the conditions of * are norms of their own, or it has none",
            "moet leeg zijn: de voorwaarden van {0} zijn eigen normen, of het heeft er geen"
        ),
        new("must be empty: * lists no conduct", "moet leeg zijn: {0} noemt geen gedrag"),
        new("must be empty: * lists nothing", "moet leeg zijn: {0} noemt niets"),
        new("must be given, or the English word", "moet er staan, of het Engelse woord"),
        new(
            "must be given: it is where the hours stand, such as *",
            "moet er staan: het is waar de uren staan, zoals {0}"
        ),
        new("must be given: * needs it, such as *", "moet er staan: {0} heeft het nodig, zoals {1}"),
        new("must be given: * needs it", "moet er staan: {0} heeft het nodig"),
        new(
            "must be byRankDate, or hold *, where * gives a dismissal a rank of its own",
            "moet byRankDate zijn, of {0} hebben, als {1} een ontslag een eigen rang geeft"
        ),
        new("must be BWBR with seven digits, or null", "moet BWBR met zeven cijfers zijn, of null"),
        new(
            "must be CVDR with a number and perhaps a version, such as CVDR361766/5, or null",
            "moet CVDR met een nummer en misschien een versie zijn, zoals CVDR361766/5, of null"
        ),
        new(
            "must be made with its constructor or factory: a default value holds no facts",
            "moet zijn gemaakt: een lege waarde zegt niets"
        ),
        new("must be determined", "moet beslist zijn"),
        new("must be decided under *", "moet volgens {0} zijn beslist"),
        new("must be another than the original outcome", "moet een andere uitkomst zijn dan de oorspronkelijke"),
        new(
            "must be another than that of every earlier entry",
            "moet een andere zijn dan die van elke eerdere inschrijving"
        ),
        new("must be on the waiting list", "moet op de wachtlijst staan"),
        new(
            "must be one policy where the day of the review is not known: *",
            "moet één stel regels zijn als de dag van de beoordeling niet bekend is: {0}"
        ),
        new("must be 0 or left out beside outcome *", "moet 0 zijn of ontbreken naast uitkomst {0}"),
        new("must not be true beside conduct none", "mag niet true zijn als het gedrag none is"),
        new("must not be false beside benefit wajong", "mag niet false zijn bij een uitkering wajong"),
        new("must not be true beside benefit none", "mag niet true zijn als er geen uitkering is"),
        new("must not be * beside * *", "mag niet {0} zijn naast {1} {2}"),
        new("must not be a departure itself", "mag zelf geen afwijking zijn"),
        new("must not be empty", "mag niet leeg zijn"),
        new("must not be more than *", "mag niet meer zijn dan {0}"),
        new(
            "must not be adopted before * (*), which it follows",
            "mag niet zijn vastgesteld vóór {0} ({1}), waar het op volgt"
        ),
        new("must not overlap in their years", "mogen elkaar niet overlappen in hun jaren"),
        new("must not overlap: * has not ended", "mogen elkaar niet overlappen: {0} is niet geëindigd"),
        new(
            "must each have the * that their norm needs, and no other",
            "moeten elk {0} hebben die hun norm nodig heeft, en geen andere"
        ),
        new("must each be a text on one line", "moeten elk een tekst op één regel zijn"),
        new("must each have a key of their own", "moeten elk een eigen sleutel hebben"),
        new(
            "must have a key that no built-in policy has",
            "moet een sleutel hebben die geen van de ingebouwde regels heeft"
        ),
        new("must have another key than its predecessors", "moet een andere sleutel hebben dan wat eraan voorafgaat"),
        new("must have either a group or a by", "moet een group of een by hebben"),
        new("must hold no null; * is null", "mag geen null bevatten; {0} is null"),
        new(
            "must hold no line breaks or other control characters",
            "mag geen regeleinden of andere stuurtekens bevatten"
        ),
        new(
            "must hold every day that the term moved past, to the day before its last",
            "moet elke dag bevatten waar de termijn overheen schoof, tot en met de dag voor de laatste"
        ),
        new("must hold at most 16 groups", "mag hoogstens 16 groepen bevatten"),
        new("must hold at least one policy", "moet ten minste één stel regels bevatten"),
        new("must hold each key once", "moet elke sleutel één keer bevatten"),
        new(
            "must hold groups first, then dates, then the registration",
            "moet eerst groepen bevatten, dan datums, dan de inschrijving"
        ),
        new(
            "must hold one key or more, none of them a default value",
            "moet een of meer sleutels bevatten, geen daarvan leeg"
        ),
        new(
            "must hold wageValue, for which the percentage is given",
            "moet wageValue bevatten, waarvoor het percentage is gegeven"
        ),
        new("must not hold wageValue without a percentage", "mag zonder percentage geen wageValue bevatten"),
        new("must regulate each norm once", "moet elke norm één keer regelen"),
        new("must name each thing once", "moet elk ding één keer noemen"),
        new("must lie in year * or before", "moet in het jaar {0} of eerder liggen"),
        new("must lie in * to *", "moet liggen in {0} tot en met {1}"),
        new(
            "must let someone ask, such as *; here it is nobody",
            "moet iemand laten vragen, zoals {0}; hier is het niemand"
        ),
        new(
            "must leave the whole trajectory at * months or fewer",
            "moet het hele traject op {0} maanden of minder laten"
        ),
        new("must stand on one line", "moet op één regel staan"),
        new("must say what was read", "moet zeggen wat er is gelezen"),
        new(
            "must bring a first day in force up to lastDay (*)",
            "moet een eerste dag geven die niet later is dan lastDay ({0})"
        ),
        new(
            "must come into force on * or later: otherwise * would never be in force",
            "moet op {0} of later gaan gelden: anders zou {1} nooit gelden"
        ),
        new("is no fact of *; its facts are none", "is geen gegeven van {e0}; dat heeft geen gegevens"),
        new("is no fact of *; its facts are *", "is geen gegeven van {e0}; dat heeft {1}"),
        new("is required with *", "is verplicht bij {e0}"),
        new("does not hold without a date; such facts are *", "geldt niet zonder dag; zulke gegevens zijn {0}"),
        new("the field * is required and cannot be unknown", "het veld {0} is verplicht en kan niet onbekend zijn"),
        new("the field * is given more than once", "het veld {0} staat er meer dan één keer"),
        new("this field is required, such as *", "dit veld is verplicht, zoals {0}"),
        new("this field is required", "dit veld is verplicht"),
        new(
            "there is no field * here; near it are *; the fields are *",
            "er is hier geen veld {0}; het lijkt op {1}; de velden zijn {2}"
        ),
        new("there is no field * here; the fields are *", "er is hier geen veld {0}; de velden zijn {1}"),
        new(
            "there is no field * in *; near it are *; the fields are *",
            "er is bij {e1} geen veld {0}; het lijkt op {2}; de velden zijn {3}"
        ),
        new("there is no field * in *; the fields are *", "er is bij {e1} geen veld {0}; de velden zijn {2}"),
        new(
            "there is no event *; near it are *; the events are *",
            "er is geen gebeurtenis {0}; het lijkt op {1}; de gebeurtenissen zijn {2}"
        ),
        new("there is no event *; the events are *", "er is geen gebeurtenis {0}; de gebeurtenissen zijn {1}"),
        new(
            "there is no policy *; near it are *; the policies are *",
            "er zijn geen regels {0}; het lijkt op {1}; de regels zijn {2}"
        ),
        new("there is no policy *; the policies are *", "er zijn geen regels {0}; de regels zijn {1}"),
        new(
            "there is no rule *; near it are *; the rules are *",
            "er is geen vraag {0}; het lijkt op {1}; de vragen zijn {2}"
        ),
        new("there is no rule *; the rules are *", "er is geen vraag {0}; de vragen zijn {1}"),
        new("there is no norm *; near it are *", "er is geen norm {0}; het lijkt op {1}"),
        new("there is no norm *; norms that speak of it are *", "er is geen norm {0}; normen die erover gaan zijn {1}"),
        new("there is no norm *", "er is geen norm {0}"),
        new(
            "the norm is not regulated (\"regulated\": false), so there is no * of it",
            "de norm is niet geregeld (\"regulated\": false), dus is er ook geen {0} van"
        ),
        new("a * is one JSON object", "dit moet één JSON-object zijn"),
        new("the line is longer than * MiB", "hoogstens {0} MiB"),
        new("the text is empty: a * is one JSON object", "er staat niets: het moet één JSON-object zijn"),
        new("the text is in *: write it in UTF-8", "de tekst is in {0}: schrijf die in UTF-8"),
        new(
            "the text is no valid UTF-8, or holds an escape that is no character",
            "de tekst is geen geldige UTF-8, of bevat een code die geen teken is"
        ),
        new(
            "the text is no valid JSON near byte *: it must be one object, complete, with a comma between its fields and none after the last, without comments, nested at most 64 deep",
            "de tekst is geen geldige JSON bij byte {0}: het moet één object zijn, volledig, met een komma tussen de velden en geen na het laatste, zonder commentaar, hoogstens 64 diep"
        ),
        new(
            "the text is no valid JSON on line *, near byte *: it must be one object, complete, with a comma between its fields and none after the last, without comments, nested at most 64 deep",
            "de tekst is geen geldige JSON op regel {0}, bij byte {1}: het moet één object zijn, volledig, met een komma tussen de velden en geen na het laatste, zonder commentaar, hoogstens 64 diep"
        ),
        new(
            "* has no effect without *: regulate that too, or leave this out",
            "{0} doet niets zonder {1}: regel die ook, of laat deze weg"
        ),
        new(
            "a higher number is named, but not which: give its number where the text has it",
            "er wordt een hoger aantal genoemd, maar niet welk: geef het aantal als de tekst het heeft"
        ),
        new(
            "it is not said from when the rules are in force: add *, with a term or with inForceFrom",
            "er staat niet vanaf wanneer de regels gelden: voeg {0} toe, met een termijn of met inForceFrom"
        ),
        new(
            "the ordinance says nothing of *, which it must have since 2017 (Participatiewet article 10b lid 7)",
            "de verordening zegt niets van {0}, wat sinds 2017 moet (Participatiewet artikel 10b lid 7)"
        ),
        new(
            "every wage value reaches a floor of 0%: leave the norm out where the text has no floor",
            "elke loonwaarde haalt een ondergrens van 0%: laat de norm weg als de tekst geen ondergrens heeft"
        ),
        new(
            "no wage value is lower than 0%: leave the percentage out where the text has none",
            "geen loonwaarde is lager dan 0%: laat het percentage weg als de tekst het niet heeft"
        ),
        new(
            "the law reimburses never more than * (Participatiewet article 10d lid 4), whatever the rules say",
            "de wet vergoedt nooit meer dan {0} (Participatiewet artikel 10d lid 4), wat de regels ook zeggen"
        ),
        new(
            "by Participatiewet article 10b lid 1 and 3 the person and the college may always ask",
            "volgens artikel 10b lid 1 en 3 van de Participatiewet mogen de persoon en het college altijd vragen"
        ),
        new("the start of the employment", "het begin van de dienstbetrekking"),
        new("the end of the employment before it", "het einde van de dienstbetrekking daarvoor"),
        new("the advice that it is about", "het advies waar het over gaat"),
        new("its request", "de vraag ernaar"),
        new("the end of the pre-* before it", "het einde van het voortraject daarvoor"),
        new("the start of the pre-*", "het begin van het voortraject"),
        new("the end of the interruption before it", "het einde van de onderbreking daarvoor"),
        new("an interruption of the trajectory that runs", "een onderbreking van het traject dat loopt"),
        new("the trajectory that it follows on", "het traject waar het op volgt"),
        new("the start of the trajectory", "het begin van het traject"),
        new("the end of the trajectory before it", "het einde van het traject daarvoor"),
        new("the start of an employment or a trajectory", "het begin van een dienstbetrekking of een traject"),
        new("the dismissal", "het ontslag"),
        new("the end of the sickness before it", "het einde van de ziekte daarvoor"),
        new("the start of the sickness", "het begin van de ziekte"),
        new("the person has left the waiting list", "het moment dat de persoon van de wachtlijst is"),
        new("there is no employment before it that has not ended", "er loopt dan geen dienstbetrekking"),
        new("there is an employment before it that has not ended", "er loopt dan nog een dienstbetrekking"),
        new("there is no adviceReceived or newAdviceReceived before it", "er is daarvoor geen advies ontvangen"),
        new(
            "there is no informationRequested before it that has no answer",
            "er staat geen verzoek om nadere informatie open"
        ),
        new(
            "there is a preTrajectoryStarted before it without a preTrajectoryEnded",
            "er loopt dan nog een voortraject"
        ),
        new("there is no preTrajectoryStarted before it that has not ended", "er loopt dan geen voortraject"),
        new(
            "there is a trajectoryInterrupted before it without a trajectoryResumed",
            "er loopt dan nog een onderbreking"
        ),
        new("there is no trajectoryInterrupted before it that lasts", "er loopt dan geen onderbreking"),
        new("there is no trajectory before it that has not ended", "er loopt dan geen traject"),
        new("there is a trajectory before it that has not ended", "er loopt dan nog een traject"),
        new("there is no trajectory before it", "er is daarvoor geen traject"),
        new(
            "there is no employment or trajectory before it that has not ended",
            "er loopt dan geen dienstbetrekking of traject"
        ),
        new("there is no dismissed before it", "er is daarvoor geen ontslag"),
        new("there is a sicknessStarted before it without a sicknessEnded", "er loopt dan nog een ziekte"),
        new("there is no sicknessStarted before it that has not ended", "er loopt dan geen ziekte"),
        new(
            "there is a placedOnWaitingList before it, and no placement or loss of the indication since",
            "de persoon staat dan al op de wachtlijst"
        ),
        new("must be * to *", "moet {0} tot en met {1} zijn"),
        new("must be * or *", "moet {0} of {1} zijn"),
        new("must be *", "moet {0} zijn"),
    ];

    /// <summary>A message in Dutch; null for one that is not known here.</summary>
    public static string? InDutch(string message)
    {
        if (Known(message) is { } whole)
        {
            return whole;
        }

        var at = message.LastIndexOf(Was, StringComparison.Ordinal);
        if (at >= 0)
        {
            return InDutch(message.Substring(0, at)) is { } head
                ? $"{head}; het was {message.Substring(at + Was.Length)}"
                : null;
        }

        return Late(message) ?? OfEvent(message) ?? OfField(message);
    }

    /// <summary>The day of an event has its own word; any other field is named as it stands in the file.</summary>
    public static string FieldOf(string field) =>
        string.Equals(field, "on", StringComparison.Ordinal) ? "de dag" : field;

    /// <summary>What must come before an event, and why it does not: the two are told of each kind of event alike.</summary>
    private static string? Late(string message) =>
        Named("must come after *: *", message) is { } named
        && InDutch(named[0]) is { } what
        && InDutch(named[1]) is { } why
            ? $"moet komen na {what}: {why}"
            : null;

    /// <summary>A field of an event on a day, before what is wrong with it.</summary>
    private static string? OfEvent(string message) =>
        Named("* of * on * *", message) is { } named
        && Words.TryParse<CaseEventType>(named[1], out _)
        && InDutch(named[3]) is { } text
            ? $"{FieldOf(named[0])} van {EventOf(named[1])} op {named[2]} {text}"
            : null;

    /// <summary>A field, before what is wrong with it.</summary>
    private static string? OfField(string message) =>
        Named("* *", message) is { } named
        && Starts.Any(start => named[1].StartsWith(start, StringComparison.Ordinal))
        && InDutch(named[1]) is { } text
            ? $"{FieldOf(named[0])} {text}"
            : null;

    private static string EventOf(string word) =>
        Words.TryParse<CaseEventType>(word, out var type) ? $"'{type.Explain(Language.Dutch)}'" : word;

    private static string? Known(string message)
    {
        if (message.Contains(Was))
        {
            return null; // what was given is split off first
        }

        foreach (var (english, dutch) in Forms)
        {
            if (Named(english, message) is { } named)
            {
                var text = dutch;
                for (var i = 0; i < named.Count; i++)
                {
                    text = text.Replace($"{{{i}}}", Alternatives(named[i])).Replace($"{{e{i}}}", EventOf(named[i]));
                }

                return text;
            }
        }

        return null;
    }

    /// <summary>Examples between quotes, and single words, of which one may be given; what others wrote stays as it is.</summary>
    private static string Alternatives(string named)
    {
        var words = named.Split([" or "], StringSplitOptions.None);
        return words.All(word => word.All(char.IsLetterOrDigit))
            ? string.Join(" of ", words)
            : named.Replace(" or \"", " of \"").Replace(" or '", " of '");
    }

    /// <summary>
    /// What stands in the place of each asterisk of a form, at least one character, and the shortest that fits but for the last;
    /// null where the message is not of that form.
    /// </summary>
    private static List<string>? Named(string form, string message)
    {
        var literals = form.Split('*');
        if (!message.StartsWith(literals[0], StringComparison.Ordinal))
        {
            return null;
        }

        var (named, at) = (new List<string>(), literals[0].Length);
        for (var i = 1; i < literals.Length; i++)
        {
            var isLast = i == literals.Length - 1;
            if (at >= message.Length || (isLast && !message.EndsWith(literals[i], StringComparison.Ordinal)))
            {
                return null;
            }

            var next = isLast
                ? message.Length - literals[i].Length
                : message.IndexOf(literals[i], at + 1, StringComparison.Ordinal);
            if (next <= at)
            {
                return null;
            }

            named.Add(message.Substring(at, next - at));
            at = next + literals[i].Length;
        }

        return at == message.Length ? named : null;
    }

    /// <summary>A form of a message in both languages.</summary>
    private readonly record struct MessageForm(string English, string Dutch);
}
