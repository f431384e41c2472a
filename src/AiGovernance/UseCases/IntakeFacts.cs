using AiGovernance.Data;
using AiGovernance.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>What the portal's own records say to the gates, so that nobody is asked what it could know.</summary>
public static class IntakeFacts
{
    public const string ProductResult = "vendorProduct.result";
    public const string ProductBaa = "vendorProduct.hasSignedBaa";
    public const string PublicService = "organisation.publicService";
    public const string FederalData = "dataAssets.usFederal";
}
