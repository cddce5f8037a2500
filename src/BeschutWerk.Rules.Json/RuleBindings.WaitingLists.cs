namespace BeschutWerk.Rules.Json;

/// <content>Articles 9 and 11.</content>
internal static partial class RuleBindings
{
    private static readonly string[] ContractFields = ["hours"];

    private static readonly string[] EntryFields = ["key", "indicatedOn", "misconductDismissalOn", "groups", "matches"];

    private static IDecision PositionsAssess(Policy policy, FieldReader facts) =>
        PositionRules.Assess(
            policy,
            new(
                QuotaOf(policy, facts),
                facts.RequiredList("contracts", ContractFields, contract => contract.RequiredHours("hours"))
            )
        );

    /// <summary>The number given; where a text fixes a number itself, that one, and no other for a higher one.</summary>
    private static PositionQuota QuotaOf(Policy policy, FieldReader facts)
    {
        if (facts.Raw("quota") is null && policy.Positions?.Number is { } own)
        {
            return own;
        }

        var given = facts.Made("quota", () => PositionQuota.FromPositions(facts.RequiredInteger("quota")));
        return policy.Positions is { Basis: PositionBasis.Higher, Number: { } number } && given != number
            ? throw new QuestionException(
                QuestionErrorCode.InvalidValue,
                facts.PathOf("quota"),
                $"must be the higher number of this policy, {number}, or absent; it was {given}"
            )
            : given;
    }

    private static IDecision WaitingListPlace(Policy policy, FieldReader facts) =>
        WaitingListRules.Place(policy, new() { QuotaRealised = facts.YesNo("quotaRealised") });

    private static IDecision WaitingListNext(Policy policy, FieldReader facts) =>
        WaitingListRules.Next(
            policy,
            new(facts.RequiredDate("on"), new WaitingList(facts.RequiredList("entries", EntryFields, Entry)))
        );

    private static IDecision WaitingListResponsible(Policy policy, FieldReader facts) =>
        WaitingListRules.Responsible(policy, new() { Benefit = facts.Word<Benefit>("benefit") });

    private static IDecision MisconductQualify(Policy policy, FieldReader facts) =>
        MisconductRules.Qualify(
            policy,
            new()
            {
                ShelteredEmployment = facts.YesNo("shelteredEmployment"),
                Dismissed = facts.YesNo("dismissed"),
                Conduct = facts.Word<Conduct>("conduct"),
            }
        );

    private static IDecision MisconductReoffer(Policy policy, FieldReader facts) =>
        MisconductRules.Reoffer(
            policy,
            new(facts.RequiredDate("on"), facts.RequiredDate("dismissedOn"))
            {
                ForMisconduct = facts.YesNo("forMisconduct"),
            }
        );

    private static IDecision MisconductSupport(Policy policy, FieldReader facts) =>
        MisconductRules.Support(
            policy,
            new(facts.RequiredDate("on"), facts.RequiredDate("dismissedOn"))
            {
                ForMisconduct = facts.YesNo("forMisconduct"),
                PreventsRepetition = facts.YesNo("preventsRepetition"),
                ImprovesChances = facts.YesNo("improvesChances"),
            }
        );

    private static IDecision MisconductCooperation(Policy policy, FieldReader facts) =>
        MisconductRules.Cooperation(
            policy,
            new() { SupportOffered = facts.YesNo("supportOffered"), MunicipalBenefit = facts.YesNo("municipalBenefit") }
        );

    private static WaitingListEntry Entry(FieldReader entry) =>
        new(entry.RequiredText("key"), entry.RequiredDate("indicatedOn"))
        {
            MisconductDismissalOn = entry.Date("misconductDismissalOn"),
            Groups = entry.Texts("groups"),
            Matches = entry.YesNo("matches"),
        };
}
