using AiGovernance.Data;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Documents;

/// <summary>What the room of documents needs at start.</summary>
public static class DocumentsRoom
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddSingleton<IReportRenderer, PdfReportRenderer>()
        .AddSingleton<JsonReportRenderer>()
        .AddSingleton(_ => DocumentQueue.OfThisMachine())
        .AddScoped<DocumentIssue>()
        .AddActionsOf(typeof(DocumentsRoom));
}
