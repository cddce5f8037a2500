using System.Globalization;

namespace BeschutWerk.Rules.Json;

/// <summary>What in a policy can be used and is hardly meant, or is not for a municipality to decide.</summary>
internal static class PolicyOddities
{
    public static void Tell(PolicyErrors errors, Policy policy, FieldReader fields, ProvisionReader provisions)
    {
        if (policy.Positions?.Basis == PositionBasis.Higher && policy.Positions.Number is null)
        {
            errors.Warn(
                fields.PathOf("positions"),
                "a higher number is named, but not which: give its number where the text has it"
            );
        }

        if (
            policy.InForceFrom is null
            && !policy.Regulates(Norm.EntryIntoForce)
            && !policy.Regulates(Norm.Introduction)
        )
        {
            errors.Warn(
                fields.PathOf("provisions"),
                $"it is not said from when the rules are in force: add {Norm.EntryIntoForce}, with a term or with inForceFrom"
            );
        }

        foreach (var norm in new[] { Norm.SupportingProvisions, Norm.PreEmploymentProvisions })
        {
            if (IsOrdinance(policy) && !policy.Regulates(norm))
            {
                errors.Warn(
                    fields.PathOf("provisions"),
                    $"the ordinance says nothing of {norm.Name()}, which it must have since 2017 (Participatiewet article 10b lid 7)"
                );
            }
        }

        foreach (var provision in policy.Provisions)
        {
            var path = $"{provisions.PathOf(provision.Norm)}.percentage";
            if (provision.Percentage == Percentage.Zero && provision.Norm is not Norm.SubsidyCap)
            {
                errors.Warn(
                    path,
                    provision.Norm == Norm.MinimumWageValue
                        ? "every wage value reaches a floor of 0%: leave the norm out where the text has no floor"
                        : "no wage value is lower than 0%: leave the percentage out where the text has none"
                );
            }

            if (provision.Norm == Norm.SubsidyCap && provision.Percentage > StatutoryCap)
            {
                errors.Warn(
                    path,
                    $"the law reimburses never more than {StatutoryCap} (Participatiewet article 10d lid 4), whatever the rules say"
                );
            }
        }
    }

    private static Percentage? StatutoryCap =>
        BuiltInPolicies.National.Provisions[Norm.StatutorySubsidyCap]?.Percentage;

    private static bool IsOrdinance(Policy policy) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(
            policy.Regulation.Title,
            "verordening",
            CompareOptions.IgnoreCase
        ) >= 0;
}
