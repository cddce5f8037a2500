namespace Meziantou.Analyzer.Annotations;

/// <summary>
/// Known to the analyzer by name: texts of this type are the same in every culture, so that no call has to say so.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class CultureInsensitiveTypeAttribute : Attribute;
