#if NETSTANDARD2_0
namespace System
{
    /// <summary>Known to the compiler by name, for patterns of lists; absent from netstandard2.0.</summary>
    internal readonly struct Index(int value, bool fromEnd = false)
    {
        public int GetOffset(int length) => fromEnd ? length - value : value;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Known to the compiler by name; absent from netstandard2.0.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullAttribute : Attribute;

    /// <summary>Known to the compiler by name; absent from netstandard2.0.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    internal sealed class DoesNotReturnAttribute : Attribute;
}

namespace System.Runtime.CompilerServices
{
    /// <summary>Known to the compiler by name; absent from netstandard2.0.</summary>
    internal static class IsExternalInit;

    /// <summary>Known to the compiler by name; absent from netstandard2.0.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
    {
        public string ParameterName { get; } = parameterName;
    }
}
#else
// A library for netstandard2.0 that sets an init property is bound to the IsExternalInit of this
// package's netstandard2.0 build; on later runtimes it finds the framework's own through this forward.
#pragma warning disable RS0016 // the framework's type is no API of this package, and only this target forwards it
[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.Runtime.CompilerServices.IsExternalInit))]
#pragma warning restore RS0016
#endif
