using System.Collections.Immutable;
using BeschutWerk.Rules.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BeschutWerk.Rules.Samples.Web;

/// <summary>Answers what cannot be read with problem details (RFC 9457) that hold every error of the contract.</summary>
internal sealed class ReadingProblems(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(
        HttpContext httpContext,
        Exception exception,
        CancellationToken cancellationToken
    ) =>
        exception.GetBaseException() is ReadingException reading
            ? problems.TryWriteAsync(Of(httpContext, ErrorsOf(reading)))
            : ValueTask.FromResult(false);

    /// <summary>The problem of a request that holds something wrong.</summary>
    public static ProblemDetails Details(ImmutableArray<ReadingError> errors) =>
        new()
        {
            Status = StatusCodes.Status400BadRequest,
            Title = "The request cannot be read.",
            Detail = errors[0].ToString(),
            Extensions = { ["errors"] = errors },
        };

    private static ProblemDetailsContext Of(HttpContext httpContext, ImmutableArray<ReadingError> errors)
    {
        httpContext.Response.StatusCode = StatusCodes.Status400BadRequest;
        return new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = Details(errors) };
    }

    /// <summary>The errors, each with its place in the whole body: that of the value, and within the value.</summary>
    private static ImmutableArray<ReadingError> ErrorsOf(ReadingException reading)
    {
        var around = reading.Path is { Length: > 2 } path ? path["$.".Length..] : null;
        return [.. reading.Errors.Select(error => error with { Path = Joined(around, error.Path) })];
    }

    private static string? Joined(string? around, string? within) =>
        around is null ? within
        : within is null ? around
        : within[0] == '[' ? around + within
        : $"{around}.{within}";
}
