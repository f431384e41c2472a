using System.Diagnostics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace AiGovernance.Shell;

/// <summary>What a person sees when a request broke: a number that finds it in the log.</summary>
public partial class ErrorPage
{
    [CascadingParameter] public HttpContext? Http { get; set; }

    private string? Number => Activity.Current?.Id ?? Http?.TraceIdentifier;
}
