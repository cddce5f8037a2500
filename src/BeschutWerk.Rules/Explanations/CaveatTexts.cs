namespace BeschutWerk.Rules;

/// <summary>Each caveat as a sentence.</summary>
internal static class CaveatTexts
{
    /// <summary>One caveat, several after each other, or that there is none.</summary>
    public static Text Of(Caveats caveats)
    {
        var each = caveats.Each().Select(OfOne).DefaultIfEmpty(OfOne(Caveats.None)).ToList();
        return new(
            string.Join("; ", each.Select(text => text.Dutch)),
            string.Join("; ", each.Select(text => text.English))
        );
    }

    private static Text OfOne(Caveats caveat) =>
        caveat switch
        {
            Caveats.None => new("er is geen kanttekening", "there is no caveat"),
            Caveats.DecreePrevails => new(
                "een latere versie van het Besluit advisering beschut werk gaat voor op deze toelichting",
                "a later version of the Besluit advisering beschut werk prevails over this note"
            ),
            Caveats.StatutoryTermMayRunOn => new(
                "deze opschorting is die van de beleidsregels; een wettelijke termijn op een aanvraag kan doorlopen "
                    + "(Awb 4:13 en 4:15)",
                "this suspension is that of the policy rules; a statutory term on an application may run on "
                    + "(Awb 4:13 and 4:15)"
            ),
            Caveats.SuspensionWithoutBackstop => new(
                "de beleidsregels stellen geen termijn voor het antwoord; onder de Awb eindigt een opschorting ook als "
                    + "zo'n termijn ongebruikt voorbijgaat",
                "the policy rules set no term for the answer; under the Awb a suspension also ends when such a term "
                    + "passes unused"
            ),
            Caveats.DecidedAfterEnd => new(
                "de tekst zegt niet of verlengen na de laatste dag van ‹het placementTrajectory› nog kan",
                "the text does not say whether it can still be lengthened after the last day of the ‹placementTrajectory›"
            ),
            Caveats.RenewalAfterExtension => new(
                "er was al verlengd; de tekst zegt niet of ‹een nieuw placementTrajectory› dan nog openstaat",
                "there was an extension already; the text does not say whether a new ‹placementTrajectory› is still open then"
            ),
            Caveats.CarelessAdviceFollowed => new(
                "dit advies is onzorgvuldig tot stand gekomen; deze regels noemen daarvoor geen afwijking, maar naar de Awb gaat het "
                    + "college na of het advies zorgvuldig is voorbereid, en kan het er met zijn redenen van afwijken (Awb 3:9 en 3:50)",
                "this advice came about carelessly; these rules name no departure for that, but under the Awb the college checks "
                    + "whether advice was prepared with care, and can depart from it with its reasons (Awb 3:9 and 3:50)"
            ),
            Caveats.DecidedBeforeAdvice => new(
                "het gevraagde advies van UWV was er nog niet en de termijn daarvoor liep nog; in de tekst komt dit besluit, met de "
                    + "termijn ervoor, na dat advies",
                "the advice that was asked of UWV had not come and its term still ran; in the text this decision, with the term for "
                    + "it, comes after that advice"
            ),
            Caveats.TrajectoryAfterTrajectory => new(
                "er was al ‹een placementTrajectory› voor deze plaatsing; de tekst zegt niet of er nog een kan volgen buiten de gevallen "
                    + "die hij daarvoor noemt",
                "there was a ‹placementTrajectory› before it in this placement; the text does not say whether another can follow but in "
                    + "the cases that it names"
            ),
            Caveats.RenewalOfRenewed => new(
                "de tekst zegt niet of na ‹een nieuw placementTrajectory› nog een kan komen",
                "the text does not say whether another can come after a new ‹placementTrajectory›"
            ),
            Caveats.RenewedAfterEnd => new(
                "‹het nieuwe placementTrajectory› sluit niet aan op de laatste dag die de regels voor ‹het vorige placementTrajectory› "
                    + "toestaan, of op het einde daarvan; de tekst zegt niet of er dan nog een kan komen",
                "the new ‹placementTrajectory› does not follow on the last day that the rules allow for the former, or on its end; the "
                    + "text does not say whether one can still come then"
            ),
            Caveats.LongerThanArticle => new(
                "er waren al meer maanden gegeven dan in het artikel staan; de tekst zegt niet of er dan nog een verlenging, of een nieuw "
                    + "traject, kan komen",
                "there were already more months than the article gives; the text does not say whether an extension, or a new trajectory, "
                    + "can still come then"
            ),
            Caveats.PastLawfulLastDay => new(
                "‹het placementTrajectory› loopt door na de laatste dag die de regels toestaan; wat ze over ‹het placementTrajectory› "
                    + "bepalen, bepalen ze tot en met die dag",
                "the ‹placementTrajectory› goes on after the last day that the rules allow; what they say of the ‹placementTrajectory› "
                    + "they say up to that day"
            ),
            Caveats.RenewedTrajectory => new(
                "‹dit placementTrajectory› is zelf ‹een nieuw placementTrajectory›; de tekst zegt niet of ook dat kan worden verlengd",
                "this ‹placementTrajectory› is itself a new one; the text does not say whether that can be extended too"
            ),
            Caveats.NewDecisionFirst => new(
                "het besluit dat de persoon niet meer bij de doelgroep hoort, gaat daaraan vooraf",
                "the decision that the person no longer belongs to the target group goes before that"
            ),
            Caveats.SecondAdviceByAnalogy => new(
                "de regels zeggen niet of termijn en afwijking van het eerste besluit ook voor een tweede advies gelden; "
                    + "dat wordt hier naar analogie aangenomen",
                "the rules do not say whether term and departure of the first decision hold for a second advice too; "
                    + "that is assumed here by analogy"
            ),
            Caveats.EntriesTie => new(
                "anderen op de wachtlijst hebben dezelfde rang; de regels kiezen niet tussen hen, en wie het eerst is "
                    + "ingeschreven is voorgegaan",
                "others on the waiting list have the same rank; the rules do not choose between them, and the earliest "
                    + "registration has gone first"
            ),
            Caveats.RankKeptMeanwhile => new(
                "na een ontslag wegens misdragingen komt iemand pas na de periode daarvan op de wachtlijst; de regels zeggen "
                    + "niet of een plaats daarop intussen telt; hier is aangenomen van wel",
                "after a dismissal for misconduct someone comes on the waiting list only after the period that follows; the "
                    + "rules do not say whether a place on it counts meanwhile; here it is taken that it does"
            ),
            Caveats.EquatedDaysNotGiven => new(
                "het koninklijk besluit dat dagen van dit jaar met feestdagen gelijkstelt is niet gezien en er zijn geen "
                    + "zulke dagen opgegeven; eindigt de termijn op zo'n dag, dan is de laatste dag later",
                "the royal decree that puts days of this year on a par with holidays was not seen and no such days were "
                    + "given; where the term ends on such a day, the last day is later"
            ),
            Caveats.OrderOfExamination => new(
                "dit is een volgorde van onderzoek; wie een indicatie heeft, wordt hiermee geen beschut werk geweigerd",
                "this is an order of examination; nobody who holds an indication is refused sheltered work by it"
            ),
            Caveats.AdviceDoesNotFitAnswers => new(
                "de conclusie van UWV past niet bij de antwoorden op zijn twee vragen: één keer ja geeft een positief advies, "
                    + "twee keer nee een negatief",
                "the conclusion of UWV does not fit the answers to its two questions: one yes gives a positive advice, two "
                    + "times no a negative one"
            ),
            Caveats.FormerPractice => new(
                "de bron vertelt dit over de werkwijze tot dan toe, en zegt niet dat die zo blijft",
                "the source tells this of the practice until then, and does not say that it stays so"
            ),
            Caveats.DutyEndsWithNumber => new(
                "de plicht eindigt zodra het aantal te realiseren plaatsen is bereikt (Participatiewet art. 10b lid 6)",
                "the duty ends once the number of positions to realise has been reached (Participatiewet art. 10b lid 6)"
            ),
            Caveats.CapBeforeEmployerCosts => new(
                "het maximum geldt hier voordat de werkgeverslasten erbij komen; een andere lezing rekent die lasten mee in "
                    + "wat het maximum begrenst",
                "the cap is taken here before the employer costs come on top; another reading counts these costs in what "
                    + "the cap limits"
            ),
            Caveats.WageValueNotWhole => new(
                "loonwaarden worden in hele procenten bepaald; afgerond zou deze aan de andere kant van een grens vallen",
                "wage values are determined in whole per cents; rounded, this one would fall on the other side of a threshold"
            ),
            Caveats.LaterLawNotSeen => new(
                "de dag ligt na de laatste tekst van de wet die is gezien; beslist is naar die tekst",
                "the day lies after the latest text of the law that was seen; it is decided by that text"
            ),
            Caveats.SecondarySource => new(
                "dit steunt op een bron die over de wet vertelt, niet op de tekst van de wet zelf",
                "this rests on a source that tells of the law, not on the text of the law itself"
            ),
            Caveats.NationalLawLetsPersonAsk => new(
                "deze regels laten de belanghebbende geen advies vragen, maar naar landelijk recht kan de belanghebbende het "
                    + "zelf aan UWV vragen (Participatiewet art. 10b lid 3)",
                "these rules do not let the person concerned ask for the advice, but under national law they can ask UWV "
                    + "themselves (Participatiewet art. 10b lid 3)"
            ),
        };
}
