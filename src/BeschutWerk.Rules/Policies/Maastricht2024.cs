using NodaTime;

namespace BeschutWerk.Rules;

/// <summary>
/// What the council letter of Maastricht says of the introduction of sheltered work, paragraph by paragraph. The letter
/// informs: it leaves all further conditions to rules of the college still to come.
/// </summary>
internal static class Maastricht2024
{
    private static readonly Regulation Letter = new(
        "Invoering nieuw beschut werk in 2024 (gemeente Maastricht, 19 december 2023)"
    );

    private static readonly Regulation Ordinance = new("Verordening re-integratie Participatiewet 2023");

    public static Policy Make() =>
        new("maastricht-2024", Letter, validity: default, new ProvisionCollection([.. FirstPage(), .. LaterPages()]))
        {
            AdviceRequesters = new AdviceRequesters(Person: true, College: null, Other: null),
            LeftToOtherRules = In("brief p. 3 al. 1"),
            OwnWords = new OwnWordCollection(
                new OwnWord(Thing.PreTrajectory, "het voorschakeltraject", "pre-trajectory"),
                new OwnWord(Thing.DevelopmentCompany, "het mensontwikkelbedrijf", "human development company"),
                new OwnWord(Thing.LastSafetyNet, "het laatste vangnet", "last safety net")
            ),
        };

    /// <summary>The introduction, the group, the statutory task, and who cannot work.</summary>
    private static Provision[] FirstPage() =>
        [
            new(
                Norm.Introduction,
                In("brief p. 1 al. 1"),
                firstDay: new LocalDate(2024, 1, 1),
                lastDay: new LocalDate(2024, 12, 31)
            )
            {
                AlsoAt = In("brief p. 2 al. 1"),
            },
            new(Norm.BeyondRegularEmployer, In("brief p. 1 al. 2")),
            new(Norm.WorkCapacity, In("brief p. 1 al. 2")),
            new(Norm.StatutoryTask, In("brief p. 1 al. 3")) { AlsoAt = In("brief p. 2 al. 1") },
            new(Norm.DayActivities, In("brief p. 1 al. 4")),
        ];

    /// <summary>The order of the instruments, the employer, the pre-trajectory and the legal basis.</summary>
    private static Provision[] LaterPages() =>
        [
            new(Norm.RegularWorkFirst, In("brief p. 2 al. 2")),
            new(Norm.LastSafetyNet, In("brief p. 2 al. 2")),
            new(Norm.DevelopmentCompanyEmployer, In("brief p. 2 al. 2")),
            new(Norm.AdviceRequest, In("brief p. 2 al. 3")),
            new(Norm.PreTrajectory, In("brief p. 2 al. 3")),
            new(Norm.LegalBasisOrdinance, In("brief p. 3 al. 1"))
            {
                AlsoAt = Citation.Parse("art. 10", Ordinance),
                RefersTo = Ordinance.Title,
            },
        ];

    /// <summary>A place in the letter; national law, whose dates it tells too, cites it as well.</summary>
    internal static Citation In(string place) => Citation.Parse(place, Letter);
}
