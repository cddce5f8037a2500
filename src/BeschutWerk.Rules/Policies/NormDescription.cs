namespace BeschutWerk.Rules;

/// <summary>What the library's table says of a norm, whatever the municipality.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Id">Its number in the table: <c>N4.1</c> for article 4 lid 1 of Nuenen, a star for the note.</param>
/// <param name="Kind">What kind of rule it is.</param>
/// <param name="Force">How far it binds.</param>
/// <param name="Numbers">The numbers that a policy that regulates it must give.</param>
public sealed record NormDescription(Norm Norm, string Id, NormKind Kind, Force Force, ProvisionNumbers Numbers)
{
    /// <summary>Whether it is a norm of national law, which no municipality regulates.</summary>
    public bool IsNational => Id[0] == 'L';
}
